import { useCallback } from "react";
import { useNotify } from "./notify";

/** Copies a text and says so. Where a host forbids the clipboard to its frames, the text is shown to be copied by hand. */
export function useCopy() {
  const notify = useNotify();
  return useCallback(
    async (text: string, done: string) => {
      try {
        await navigator.clipboard.writeText(text);
        notify(done);
      } catch {
        notify(`Copy this by hand: ${text}`, "info");
      }
    },
    [notify],
  );
}
