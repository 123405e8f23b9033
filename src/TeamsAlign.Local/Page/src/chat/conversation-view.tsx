import { Spinner } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { localApi } from "../api/local-api";
import { keys, useMessages } from "../api/queries";
import type { Conversation } from "../api/types";
import { useSession } from "../app/session";
import { ComposeProvider } from "../compose/compose-provider";
import { Compose } from "../compose/compose";
import { Problem } from "../shell/problem";
import { ConversationHeader } from "./conversation-header";
import { useConversationViewStyles } from "./conversation-view.styles";
import { InstallBar } from "./install-bar";
import { MessageList } from "./message-list";
import { threadsOf } from "./threads";
import { useMarkAsRead } from "./unread";

interface ConversationViewProps {
  readonly conversation: Conversation;
  /** Where "back" leads on a narrow screen; none when there is nothing to go back to. */
  readonly back?: string;
  readonly bare?: boolean;
}

/** One chat, channel or meeting chat: who, what was said, and the box to answer in. */
export function ConversationView({ conversation, back, bare = false }: ConversationViewProps) {
  const styles = useConversationViewStyles();
  const { me } = useSession();
  const messages = useMessages(conversation.id, me.id);
  useOpening(conversation);
  useMarkAsRead(conversation.id, messages.data?.at(-1)?.id);
  return (
    <section className={styles.view} aria-label={conversation.name}>
      {!bare && <ConversationHeader conversation={conversation} back={back} />}
      {!conversation.installed && conversation.kind !== "personal" && <InstallBar conversation={conversation} />}
      <ComposeProvider conversation={conversation}>
        {messages.isPending && <Spinner className={styles.waiting} label="Loading messages" />}
        {messages.isError && <Problem text={messages.error.message} onRetry={() => void messages.refetch()} />}
        {messages.data && <MessageList conversation={conversation} threads={threadsOf(conversation, messages.data)} />}
        <Compose />
      </ComposeProvider>
    </section>
  );
}

/** Opening the chat with a personal app for the first time is what installs it. */
function useOpening(conversation: Conversation): void {
  const { me } = useSession();
  const client = useQueryClient();
  useEffect(() => {
    if (conversation.kind === "personal") {
      void localApi.open(conversation.id, me.id).then(() => client.invalidateQueries({ queryKey: keys.conversations(me.id) }));
    }
  }, [client, conversation.id, conversation.kind, me.id]);
}
