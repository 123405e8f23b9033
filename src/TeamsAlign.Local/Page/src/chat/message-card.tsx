import { Text } from "@fluentui/react-components";
import { useCallback } from "react";
import { localApi } from "../api/local-api";
import type { Attachment, Conversation, Message } from "../api/types";
import { useSession } from "../app/session";
import { CardView } from "../cards/card-view";
import { choicesOfPeople, isPeopleDataset, readChoices } from "../cards/typeahead";
import { TaskDialog } from "../dialogs/task-dialog";
import { useTaskFlow } from "../dialogs/use-task-flow";
import { useMessageCardStyles } from "./message-card.styles";
import { useAutomaticRefresh } from "./use-automatic-refresh";
import { useMessageCard } from "./use-message-card";

interface MessageCardProps {
  readonly conversation: Conversation;
  readonly message: Message;
  readonly attachment: Attachment;
}

/** An Adaptive Card in a message, with the line that answers its buttons. */
export function MessageCard({ conversation, message, attachment }: MessageCardProps) {
  const styles = useMessageCardStyles();
  const { me, people } = useSession();
  const flow = useTaskFlow({ onSubmit: (data) => localApi.task(conversation.id, me.id, { name: "submit", data }) });
  const card = useMessageCard(conversation, message, flow.start);
  useAutomaticRefresh(message, attachment.content, card);

  const findChoices = useCallback(async (dataset: string, queryText: string, data?: Readonly<Record<string, string>>) => isPeopleDataset(dataset)
    ? choicesOfPeople(people)
    : readChoices(await localApi.extension(conversation.id, me.id, { name: "search", messageId: message.id, dataset, queryText, ...(data && { data }) })),
  [conversation.id, me.id, message.id, people]);

  return (
    <div className={isFullWidth(attachment.content) ? styles.full : styles.card}>
      <CardView content={attachment.content as object | undefined} busy={card.busy} onAction={(action) => void card.press(action)} findChoices={findChoices} />
      <div role="status">
        {card.note && <Text size={200} className={card.note.kind === "error" ? styles.error : styles.note}>{card.note.text}</Text>}
      </div>
      <TaskDialog flow={flow} findChoices={findChoices} />
    </div>
  );
}

const isFullWidth = (content: unknown) => (content as { msteams?: { width?: string } } | null)?.msteams?.width?.toLowerCase() === "full";
