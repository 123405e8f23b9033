import { useQuery, useQueryClient } from "@tanstack/react-query";
import { keys } from "../api/queries";
import { readTaskInfo } from "../dialogs/task-answer";
import { TaskDialog } from "../dialogs/task-dialog";

interface Surface {
  readonly surface?: string;
  readonly content?: { readonly value?: unknown };
}

/** What the bot put on this person's screen in the meeting (a targeted meeting notification). */
export function MeetingNotification({ conversation }: { readonly conversation: string }) {
  const client = useQueryClient();
  const surfaces = useQuery({ queryKey: keys.notification(conversation), queryFn: () => null as unknown, initialData: null as unknown, staleTime: Infinity }).data;
  const stage = (surfaces as readonly Surface[] | null)?.find(({ surface }) => surface === "meetingStage");
  const close = () => void client.setQueryData(keys.notification(conversation), null);
  return stage === undefined ? null : (
    <TaskDialog
      flow={{ content: { kind: "task", info: readTaskInfo(stage.content?.value) }, busy: false, error: undefined, submit: () => Promise.resolve(close()), close }}
      findChoices={() => Promise.resolve([])}
    />
  );
}
