import { useMutation, useQueryClient } from "@tanstack/react-query";
import { localApi } from "../api/local-api";
import { keys } from "../api/queries";
import { botName } from "../app/bot-name";
import { useSession } from "../app/session";
import type { Composing } from "./composing";
import { mentions, withoutMention } from "./mention";

/** Sends what is written, card first. The box is free at once; what could not be sent comes back to it. */
export function useSending({ conversation, text, setText, target, replyTo, card, insert }: Composing) {
  const { me } = useSession();
  const client = useQueryClient();
  const sendCard = async (reply: { replyToId?: string }) => {
    if (card !== undefined) {
      await localApi.insertCard(conversation.id, me.id, { attachment: card, ...reply });
      insert(undefined);
    }
  };
  const sendText = async (reply: { replyToId?: string }) => {
    if (text.trim() === "") {
      return;
    }
    setText("");
    const posted = await localApi.send(conversation.id, me.id, {
      text: withoutMention(text, botName) || text.trim(),
      mentionBot: mentions(text, botName),
      ...reply,
    }).catch((failure: unknown) => {
      setText(text);
      throw failure;
    });
    if (posted.botStatus != null && posted.botStatus >= 300) {
      throw new Error(`${botName} could not take this message: it answered ${posted.botStatus}.`);
    }
  };
  return useMutation({
    mutationFn: async () => {
      const reply = target === undefined ? {} : { replyToId: target.id };
      await sendCard(reply);
      await sendText(reply);
      replyTo(undefined);
    },
    onSettled: () => client.invalidateQueries({ queryKey: keys.messages(conversation.id, me.id) }),
  });
}
