import { Text } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { Conversation } from "../api/types";
import { useRoute } from "../app/route";
import { useMessageListStyles } from "./message-list.styles";
import { MessageView } from "./message-view";
import { Replies } from "./replies";
import { SuggestedActions } from "./suggested-actions";
import type { Thread } from "./threads";
import { TypingLine } from "./typing-line";

interface MessageListProps {
  readonly conversation: Conversation;
  readonly threads: readonly Thread[];
}

/** What was said, oldest first, kept at the newest unless somebody scrolled away from it. */
export function MessageList({ conversation, threads }: MessageListProps) {
  const styles = useMessageListStyles();
  const list = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || element.firstElementChild === null) {
      return;
    }
    // Cards grow after they were drawn; the newest message has to stay in sight then too.
    const observer = new ResizeObserver(() => {
      if (atEnd.current) {
        element.scrollTop = element.scrollHeight;
      }
    });
    observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);

  useScrollTo(list, atEnd, useRoute().message);

  const noteScroll = ({ currentTarget: { scrollHeight, scrollTop, clientHeight } }: React.UIEvent<HTMLDivElement>) => {
    atEnd.current = scrollHeight - scrollTop - clientHeight < 80;
  };

  const newest = threads.at(-1)?.root;
  return (
    <div ref={list} className={styles.scroll} onScroll={noteScroll}>
      <div className={styles.list} role="log" aria-label={`Messages in ${conversation.name}`}>
        {threads.length === 0 && <Text className={styles.empty}>Nothing has been said here yet.</Text>}
        {threads.map((thread) => (
          <article key={thread.root.id} className={conversation.kind === "channel" ? styles.post : undefined}>
            <MessageView conversation={conversation} message={thread.root} />
            {conversation.kind === "channel" && <Replies conversation={conversation} thread={thread} />}
          </article>
        ))}
        {newest && <SuggestedActions conversation={conversation} message={newest} />}
        <TypingLine conversation={conversation.id} />
      </div>
    </div>
  );
}

/** Brings the message a link named into sight instead of the newest. */
function useScrollTo(list: React.RefObject<HTMLDivElement | null>, atEnd: React.RefObject<boolean>, message: string | undefined): void {
  useLayoutEffect(() => {
    const aim = message === undefined ? undefined : list.current?.querySelector(`[data-message-id="${CSS.escape(message)}"]`);
    if (aim) {
      atEnd.current = false;
      aim.scrollIntoView({ block: "center" });
    }
  }, [atEnd, list, message]);
}
