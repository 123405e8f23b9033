import type { Conversation, Message } from "../api/types";

/** A post and what was answered to it; in chats every message is one without answers. */
export interface Thread {
  readonly root: Message;
  readonly replies: readonly Message[];
}

/** Only channels have threads. A reply whose post was deleted stands alone. */
export function threadsOf(conversation: Pick<Conversation, "kind">, messages: readonly Message[]): Thread[] {
  if (conversation.kind !== "channel") {
    return messages.map((root) => ({ root, replies: [] }));
  }
  const isReply = (message: Message) => message.replyToId != null && message.replyToId !== message.id;
  const roots = new Set(messages.filter((message) => !isReply(message)).map((message) => message.id));
  const standsAlone = (message: Message) => !isReply(message) || !roots.has(message.replyToId ?? "");
  return messages.filter(standsAlone).map((root) => ({
    root,
    replies: messages.filter((message) => isReply(message) && message.replyToId === root.id),
  }));
}
