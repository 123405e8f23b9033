import { readTaskInfo } from "../dialogs/task-answer";
import type { HostCalls } from "./host-bridge";
import type { TabHost } from "./tab-host";

/** What TeamsJS passes on when somebody closes a dialog without sending anything. */
const closedByPerson = "User cancelled/closed the task module.";

export function dialogCalls(host: TabHost): HostCalls {
  return {
    "tasks.startTask": async ([info]) => {
      const outcome = await host.openDialog(readTaskInfo(info));
      return outcome === undefined ? [closedByPerson] : [null, outcome.result];
    },
    "tasks.updateTask": () => undefined,
    "tasks.completeTask": ([result]) => {
      host.completeDialog?.(result);
      return undefined;
    },
  };
}
