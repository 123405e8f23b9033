import { useEffect, useState } from "react";

/** Gives the focus back to what had it when the dialog around this appeared, once the dialog is gone. */
export function useFocusReturn(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(() => () => {
    if (before instanceof HTMLElement && before.isConnected) {
      before.focus();
    }
  }, [before]);
}
