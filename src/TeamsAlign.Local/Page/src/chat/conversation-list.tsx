import { mergeClasses } from "@fluentui/react-components";
import { Bot24Regular, CalendarLtr24Regular, Channel24Regular, PeopleTeam24Regular } from "@fluentui/react-icons";
import type { Conversation, ConversationKind } from "../api/types";
import { formatRoute, type Area } from "../app/route";
import { useConversationListStyles } from "./conversation-list.styles";
import { useUnread } from "./unread";

const icons: Readonly<Record<ConversationKind, React.ReactNode>> = {
  personal: <Bot24Regular />,
  group: <PeopleTeam24Regular />,
  channel: <Channel24Regular />,
  meeting: <CalendarLtr24Regular />,
};

interface ConversationListProps {
  readonly title: string;
  readonly area: Area;
  readonly conversations: readonly Conversation[];
  readonly chosen: string | undefined;
}

export function ConversationList({ title, area, conversations, chosen }: ConversationListProps) {
  const styles = useConversationListStyles();
  return (
    <nav className={styles.list} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {conversations.map((conversation) => (
        <Entry key={conversation.id} conversation={conversation} href={formatRoute({ area, item: conversation.id })} chosen={conversation.id === chosen} />
      ))}
    </nav>
  );
}

function Entry({ conversation, href, chosen }: { readonly conversation: Conversation; readonly href: string; readonly chosen: boolean }) {
  const styles = useConversationListStyles();
  const unread = useUnread(conversation.id) && !chosen;
  return (
    <a className={mergeClasses(styles.entry, chosen && styles.chosen, unread && styles.unread)} href={href} aria-current={chosen ? "page" : undefined}>
      <span aria-hidden>{icons[conversation.kind]}</span>
      <span className={styles.name}>
        {conversation.name}
        {conversation.teamName && <span className={styles.team}>{conversation.teamName}</span>}
      </span>
      {unread && <span className={styles.dot} role="img" aria-label="new messages" />}
    </a>
  );
}
