import { createContext, useContext } from "react";
import type { Attachment, Conversation, Message } from "../api/types";
import type { ExtensionCommand } from "../extensions/commands";

/** What is being written in a conversation, reachable from its messages too ("Reply", "Capture as request"). */
export interface Composing {
  readonly conversation: Conversation;
  readonly text: string;
  readonly setText: (text: string) => void;
  /** The channel post this will answer. */
  readonly target: Message | undefined;
  readonly replyTo: (post: Message | undefined) => void;
  /** A card of the message extension, waiting to be sent. */
  readonly card: Attachment | undefined;
  readonly insert: (card: Attachment | undefined) => void;
  readonly runAction: (command: ExtensionCommand, message?: Message) => void;
}

const ComposingContext = createContext<Composing | null>(null);

export const ComposingProvider = ComposingContext.Provider;

export function useComposing(): Composing {
  const composing = useContext(ComposingContext);
  if (composing === null) {
    throw new Error("There is no conversation around this component.");
  }
  return composing;
}
