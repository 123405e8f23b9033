import { useEffect } from "react";
import type { Message } from "../api/types";
import { useSession } from "../app/session";
import { noteAsked, refreshHistory } from "../cards/refresh-histories";
import { isRefreshDue, refreshActionFor } from "../cards/refresh-rule";
import type { MessageCard } from "./use-message-card";

/** Asks the bot for this person's own view of a card when it is looked at, and after the bot changed the message. */
export function useAutomaticRefresh(message: Message, content: unknown, card: Pick<MessageCard, "busy" | "press">): void {
  const { me } = useSession();
  const { busy, press } = card;
  const shown = JSON.stringify(content);
  useEffect(() => {
    const action = refreshActionFor(JSON.parse(shown), me.mri);
    // While an answer is under way nobody knows yet what will be this person's own view.
    if (busy || action === undefined || !isRefreshDue(refreshHistory(me.id, message.id), shown, Date.now())) {
      return;
    }
    noteAsked(me.id, message.id, shown, Date.now());
    void press({ kind: "execute", verb: action.verb, id: action.id, data: action.data }, "automatic");
  }, [busy, me.id, me.mri, message.id, press, shown]);
}
