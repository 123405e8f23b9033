import { useCallback, useState } from "react";
import type { TaskInfo } from "../dialogs/task-answer";
import type { TaskFlow } from "../dialogs/use-task-flow";

type Result = { readonly result: unknown } | undefined;

interface OpenDialog {
  readonly info: TaskInfo;
  readonly resolve: (result: Result) => void;
}

/** The one dialog an app's frame may have open, as a promise of what it submits. */
export function useFrameDialog(): { readonly open: (info: TaskInfo) => Promise<Result>; readonly flow: Omit<TaskFlow, "start"> } {
  const [dialog, setDialog] = useState<OpenDialog>();

  const open = useCallback((info: TaskInfo) => new Promise<Result>((resolve) => setDialog({ info, resolve })), []);

  const finish = (result: Result) => {
    dialog?.resolve(result);
    setDialog(undefined);
  };

  return {
    open,
    flow: {
      content: dialog && { kind: "task", info: dialog.info },
      busy: false,
      error: undefined,
      submit: (result) => {
        finish({ result });
        return Promise.resolve();
      },
      close: () => finish(undefined),
    },
  };
}
