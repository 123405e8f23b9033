import type { Conversation } from "../api/types";
import { ConversationList } from "../chat/conversation-list";
import { ConversationView } from "../chat/conversation-view";
import { Problem } from "../shell/problem";
import { useConversationsStyles } from "./conversations.styles";
import { formatRoute, type Area } from "./route";

interface ConversationsProps {
  readonly title: string;
  readonly area: Area;
  readonly conversations: readonly Conversation[];
  readonly item: string | undefined;
}

/** The list beside the open conversation; on a narrow screen one of them at a time. */
export function Conversations({ title, area, conversations, item }: ConversationsProps) {
  const styles = useConversationsStyles();
  const open = conversations.find(({ id }) => id === item) ?? (item === undefined ? conversations[0] : undefined);
  return (
    <>
      <div className={item === undefined ? styles.list : styles.listBehind}>
        <ConversationList title={title} area={area} conversations={conversations} chosen={open?.id} />
      </div>
      <div className={item === undefined ? styles.viewBehind : styles.view}>
        {open
          ? <ConversationView key={open.id} conversation={open} back={formatRoute({ area })} />
          : <Problem text={conversations.length === 0 ? "You are a guest: there is no team for you here." : "This conversation is not one of yours."} />}
      </div>
    </>
  );
}
