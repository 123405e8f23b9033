import { Avatar, Text, mergeClasses } from "@fluentui/react-components";
import { adaptiveCardType } from "../dialogs/task-answer";
import type { Attachment, Conversation, Message } from "../api/types";
import { useRoute } from "../app/route";
import { useSession } from "../app/session";
import { MessageCard } from "./message-card";
import { MessageMenu } from "./message-menu";
import { MessageText } from "./message-text";
import { SimpleCard } from "./simple-card";
import { useMessageViewStyles } from "./message-view.styles";

interface MessageViewProps {
  readonly conversation: Conversation;
  readonly message: Message;
}

export function MessageView({ conversation, message }: MessageViewProps) {
  const styles = useMessageViewStyles();
  const { me } = useSession();
  const aimedAt = useRoute().message === message.id;
  const mine = message.from.id === me.id && conversation.kind !== "channel";
  return (
    <div className={mergeClasses(styles.row, mine && styles.mine, aimedAt && styles.aimedAt)} data-message-id={message.id}>
      {!mine && <Avatar name={message.from.name} color={message.from.isBot ? "brand" : "colorful"} shape={message.from.isBot ? "square" : "circular"} size={32} aria-hidden />}
      <div className={mergeClasses(styles.body, mine && styles.myBody)}>
        <div className={mergeClasses(styles.head, mine && styles.myHead)}>
          {!mine && <Text size={200} weight="semibold">{message.from.name}</Text>}
          <Text size={200} className={styles.time}><time dateTime={message.at}>{timeOf(message.at)}</time>{message.edited && " · Edited"}</Text>
          <MessageMenu conversation={conversation} message={message} />
        </div>
        {message.text && (
          <div className={mergeClasses(styles.bubble, mine && styles.myBubble, conversation.kind === "channel" && styles.flat)}>
            <MessageText text={message.text} markdown={message.from.isBot && message.textFormat !== "plain"} />
          </div>
        )}
        {message.attachments?.map((attachment, index) => (
          <AttachmentView key={index} conversation={conversation} message={message} attachment={attachment} />
        ))}
      </div>
    </div>
  );
}

function AttachmentView(props: MessageViewProps & { readonly attachment: Attachment }) {
  return props.attachment.contentType === adaptiveCardType ? <MessageCard {...props} /> : <SimpleCard attachment={props.attachment} />;
}

function timeOf(at: string): string {
  const time = new Date(at);
  const isToday = time.toDateString() === new Date().toDateString();
  return time.toLocaleString(undefined, isToday ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" });
}
