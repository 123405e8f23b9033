import { useCallback } from "react";
import { localApi } from "../api/local-api";
import { useSession } from "../app/session";
import { readSearchAnswer } from "../extensions/search-answer";
import type { Composing } from "./composing";

/** Unfolds a pasted link to the app, as Teams does for the domains of its manifest. */
export function useLinkPreview({ conversation, card, insert }: Composing): (pasted: string) => void {
  const { me } = useSession();
  return useCallback((pasted: string) => {
    const url = pasted.trim();
    if (!conversation.installed || card !== undefined || !URL.canParse(url) || new URL(url).host !== window.location.host) {
      return;
    }
    const unfold = async () => {
      const answer = readSearchAnswer(await localApi.extension(conversation.id, me.id, { name: "queryLink", url }));
      const first = answer.kind === "results" ? answer.results[0] : undefined;
      if (first !== undefined) {
        insert(first.attachment);
      }
    };
    // A link that cannot be unfolded is still a link.
    unfold().catch(() => undefined);
  }, [card, conversation.id, conversation.installed, insert, me.id]);
}
