import { useCallback, useEffect, useRef } from "react";
import type { PlanItemRow } from "../../api/contract";

/** A card that changes its column is drawn anew there and the focus falls off; this puts it on the card's title again. */
export function useFocusKept(items: PlanItemRow[]) {
  const moved = useRef<string>(undefined);

  useEffect(() => {
    if (!moved.current) return;
    const title = `[data-plan="${CSS.escape(moved.current)}"]`;
    // The menu and the drag give the focus back after this has been drawn, to what is no longer there.
    const later = setTimeout(() => {
      if (document.activeElement === null || document.activeElement === document.body) document.querySelector<HTMLElement>(title)?.focus();
      moved.current = undefined;
    });
    return () => clearTimeout(later);
  }, [items]);

  return useCallback((key: string) => {
    moved.current = key;
  }, []);
}
