import { Button } from "@fluentui/react-components";
import { ArrowReply20Regular } from "@fluentui/react-icons";
import type { Conversation } from "../api/types";
import { useComposing } from "../compose/composing";
import { MessageView } from "./message-view";
import { useRepliesStyles } from "./replies.styles";
import type { Thread } from "./threads";

interface RepliesProps {
  readonly conversation: Conversation;
  readonly thread: Thread;
}

/** The answers to a channel post, and the way to add one. */
export function Replies({ conversation, thread }: RepliesProps) {
  const styles = useRepliesStyles();
  const { replyTo } = useComposing();
  return (
    <div className={styles.replies}>
      {thread.replies.map((reply) => <MessageView key={reply.id} conversation={conversation} message={reply} />)}
      <Button appearance="subtle" size="small" className={styles.reply} icon={<ArrowReply20Regular />}
        onClick={() => replyTo(thread.root)} aria-label={`Reply to ${thread.root.from.name}`}>
        Reply
      </Button>
    </div>
  );
}
