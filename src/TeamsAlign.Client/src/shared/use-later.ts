import { useEffect, useState } from "react";

/** The value once it has stopped changing for `wait` milliseconds: a search per pause, not per key. */
export function useLater<T>(value: T, wait = 200): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}
