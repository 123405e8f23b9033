import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AskBody, Asked, RequestDetail } from "../../api/contract";
import { Problem } from "../../lib/problem";
import { useNotify, useNotifyProblem } from "../../shared/notify";
import { useApi } from "../../shared/session";

type Who = Pick<AskBody, "account" | "accountName" | "deal">;

/** Sends a new request, or one more customer for a request that is there; both end on that request. */
export function useAsk(onDone: (key: string) => void) {
  const api = useApi();
  const queries = useQueryClient();
  const notify = useNotify();
  const notifyProblem = useNotifyProblem();
  const onError = (failure: unknown) => {
    // A refusal of one field is shown at that field.
    if (!(failure instanceof Problem && failure.field)) notifyProblem(failure);
  };
  const finish = (key: string, sentence: string) => {
    void queries.invalidateQueries();
    notify(sentence);
    onDone(key);
  };

  const send = useMutation({
    mutationFn: (body: AskBody) => api.send<Asked>("POST", "/api/requests", body),
    onSuccess: (asked) => finish(asked.key, asked.sentence),
    onError,
  });
  const mineToo = useMutation({
    mutationFn: ({ key, who }: { key: string; who: Who }) =>
      api.send<RequestDetail>("POST", `/api/requests/${encodeURIComponent(key)}/demand`, who),
    onSuccess: (after) => finish(after.key, `Your customer now counts for ${after.key}.`),
    onError,
  });

  const refused = send.error ?? mineToo.error;
  const problems: Record<string, string | undefined> =
    refused instanceof Problem && refused.field ? { [refused.field]: refused.message } : {};
  return {
    send: (body: AskBody) => send.mutate(body),
    mineToo: (key: string, who: Who) => mineToo.mutate({ key, who }),
    pending: send.isPending || mineToo.isPending,
    problems,
  };
}
