import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { localApi } from "../api/local-api";
import { keys } from "../api/queries";
import type { Conversation, Message } from "../api/types";
import { useSession } from "../app/session";
import { readActionAnswer, type ActionOutcome } from "../cards/action-answer";
import type { CardAction } from "../cards/card-action";
import { noteSeen } from "../cards/refresh-histories";
import type { TaskFlow } from "../dialogs/use-task-flow";

export interface MessageCard {
  readonly busy: boolean;
  /** The line under the card. */
  readonly note: Extract<ActionOutcome, { kind: "message" | "error" }> | undefined;
  readonly press: (action: CardAction, trigger?: "manual" | "automatic") => Promise<void>;
}

type Where = { readonly conversation: string; readonly person: string; readonly messageId: string };

/** What pressing a button of a message's card does. */
export function useMessageCard(conversation: Conversation, message: Message, startDialog: TaskFlow["start"]): MessageCard {
  const { me } = useSession();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [note, setNote] = useState<MessageCard["note"]>();

  const press = useCallback(async (action: CardAction, trigger: "manual" | "automatic" = "manual") => {
    const where: Where = { conversation: conversation.id, person: me.id, messageId: message.id };
    setBusy(true);
    setNote(undefined);
    try {
      const outcome = action.kind === "execute" ? await execute(where, action, trigger) : await submit(where, action, startDialog);
      setNote(outcome?.kind === "message" || outcome?.kind === "error" ? outcome : undefined);
    } catch (failure) {
      setNote({ kind: "error", text: failure instanceof Error ? failure.message : String(failure) });
    } finally {
      await client.invalidateQueries({ queryKey: keys.messages(where.conversation, where.person) });
      setBusy(false);
    }
  }, [client, conversation.id, me.id, message.id, startDialog]);

  return { busy, note, press };
}

async function execute(where: Where, action: Extract<CardAction, { kind: "execute" }>, trigger: "manual" | "automatic"): Promise<ActionOutcome> {
  const outcome = readActionAnswer(await localApi.execute(where.conversation, where.person, {
    messageId: where.messageId,
    data: action.data,
    trigger,
    ...(action.verb ? { verb: action.verb } : {}),
    ...(action.id ? { actionId: action.id } : {}),
  }));
  if (outcome.kind === "card") {
    noteSeen(where.person, where.messageId, JSON.stringify(outcome.card));
  }
  return outcome;
}

async function submit(where: Where, action: CardAction, startDialog: TaskFlow["start"]): Promise<ActionOutcome | undefined> {
  if (action.kind !== "submit") {
    return undefined;
  }
  const reply = await localApi.submit(where.conversation, where.person, { messageId: where.messageId, data: action.data });
  if (reply.kind === "invoke") {
    await startDialog(() => Promise.resolve(reply));
    return undefined;
  }
  return reply.status < 300
    ? { kind: "message", text: "Your response was sent to the app" }
    : { kind: "error", text: "Your response could not be sent. Please try again." };
}
