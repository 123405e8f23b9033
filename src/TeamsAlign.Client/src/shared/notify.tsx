import { Toast, ToastTitle, useToastController, type ToastIntent } from "@fluentui/react-components";
import { useCallback } from "react";

export const toasterId = "teamsalign";

/** Says one sentence, the server's own where there is one. */
export function useNotify() {
  const { dispatchToast } = useToastController(toasterId);
  return useCallback(
    (sentence: string, intent: ToastIntent = "success") => {
      dispatchToast(
        <Toast>
          <ToastTitle>{sentence}</ToastTitle>
        </Toast>,
        { intent, politeness: intent === "error" ? "assertive" : "polite", timeout: intent === "error" ? 8_000 : 4_000 },
      );
    },
    [dispatchToast],
  );
}

/** The same for what went wrong. */
export function useNotifyProblem() {
  const notify = useNotify();
  return useCallback((failure: unknown) => notify(sentenceOf(failure), "error"), [notify]);
}

export function sentenceOf(failure: unknown) {
  return failure instanceof Error && failure.message ? failure.message : "Something went wrong. Nothing was changed.";
}
