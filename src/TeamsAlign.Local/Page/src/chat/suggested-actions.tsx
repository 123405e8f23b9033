import { Button } from "@fluentui/react-components";
import { localApi } from "../api/local-api";
import type { Conversation, Message } from "../api/types";
import { useSession } from "../app/session";
import { useSuggestedActionsStyles } from "./suggested-actions.styles";

interface SuggestedActionsProps {
  readonly conversation: Conversation;
  readonly message: Message;
}

/** The bot's proposals for what to say next; they go away with the next message. */
export function SuggestedActions({ conversation, message }: SuggestedActionsProps) {
  const styles = useSuggestedActionsStyles();
  const { me } = useSession();
  const actions = message.suggestedActions?.actions?.filter((action) => action.type === "imBack") ?? [];
  return actions.length === 0 ? null : (
    <div className={styles.row} role="group" aria-label="Suggested answers">
      {actions.map((action) => (
        <Button key={action.title} size="small" shape="circular"
          onClick={() => void localApi.send(conversation.id, me.id, { text: String(action.value ?? action.title), mentionBot: conversation.kind !== "personal" })}>
          {action.title}
        </Button>
      ))}
    </div>
  );
}
