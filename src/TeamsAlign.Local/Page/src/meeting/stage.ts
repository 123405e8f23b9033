import { useCallback, useSyncExternalStore } from "react";

/** What is on a meeting's shared screen. All windows of this browser are in the same meeting, so they share it. */
const keyOf = (conversation: string) => `teamsalign.stage.${conversation}`;

/** The storage event tells other windows only; this one tells this window. */
const changedHere = "teamsalign.stage";

export interface Stage {
  readonly url: string | null;
  readonly share: (url: string | null) => void;
}

export function useStage(conversation: string): Stage {
  const url = useSyncExternalStore(subscribe, () => localStorage.getItem(keyOf(conversation)));
  const share = useCallback((next: string | null) => {
    if (next === null) {
      localStorage.removeItem(keyOf(conversation));
    } else {
      localStorage.setItem(keyOf(conversation), next);
    }
    window.dispatchEvent(new Event(changedHere));
  }, [conversation]);
  return { url, share };
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  window.addEventListener(changedHere, changed);
  return () => {
    window.removeEventListener("storage", changed);
    window.removeEventListener(changedHere, changed);
  };
}
