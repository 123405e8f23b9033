import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AgendaItem, RequestDetail } from "../../api/contract";
import { AnswerBar } from "../../shared/answers/answer-bar";
import type { GivenAnswer } from "../../shared/answers/answer-form";
import { useNotify, useNotifyProblem } from "../../shared/notify";
import { useApi } from "../../shared/session";

interface EntryDecisionProps {
  requestKey: string;
  request: NonNullable<AgendaItem["request"]>;
  /** Names the running meeting, so that the decision counts as taken in it. */
  syncKey?: string;
}

/** Deciding here is the change itself, the same as on card and tab. */
export function EntryDecision({ requestKey, request, syncKey }: EntryDecisionProps) {
  const api = useApi();
  const queries = useQueryClient();
  const notify = useNotify();
  const notifyProblem = useNotifyProblem();
  const decide = useMutation({
    mutationFn: (given: GivenAnswer) =>
      api.send<RequestDetail>("POST", `/api/requests/${encodeURIComponent(requestKey)}/answers`, {
        ...given,
        rowVersion: request.rowVersion,
        sync: syncKey,
      }),
    onSuccess: (after) => notify(`${after.key}: ${after.statusText}.`),
    onError: notifyProblem,
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <AnswerBar requestKey={requestKey} answers={request.answers} pending={decide.isPending} onAnswer={(given) => decide.mutateAsync(given)} />
  );
}
