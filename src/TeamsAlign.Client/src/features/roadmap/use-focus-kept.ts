import { useCallback, useEffect, useRef } from "react";

/** Long enough for the menu and the drag to give the focus back to what is no longer there; in milliseconds. */
const settling = 1000;

/**
 * A card that changes its column is drawn anew there and the focus falls off; this puts it on the card's title again, until the
 * person does something else.
 */
export function useFocusKept() {
  const watch = useRef<AbortController>(undefined);
  useEffect(() => () => watch.current?.abort(), []);

  return useCallback((key: string) => {
    watch.current?.abort();
    const over = (watch.current = new AbortController());
    for (const deed of ["keydown", "pointerdown"] as const)
      document.addEventListener(deed, () => over.abort(), { capture: true, signal: over.signal });
    const end = performance.now() + settling;

    const look = () => {
      if (over.signal.aborted) return;
      if (performance.now() > end) {
        over.abort();
        return;
      }
      if (isNowhere(document.activeElement)) document.querySelector<HTMLElement>(`[data-plan="${CSS.escape(key)}"]`)?.focus();
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, []);
}

function isNowhere(focused: Element | null) {
  return focused === null || focused === document.body;
}
