import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Delegation, DelegationBody } from "../../api/contract";
import { useNotify, useNotifyProblem } from "../../shared/notify";
import { useApi } from "../../shared/session";

/** Its form shows a refusal itself. */
export function useDelegationStart(name: string) {
  const api = useApi();
  const queries = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: (body: DelegationBody) => api.send<undefined>("POST", "/api/delegations", body),
    onSuccess: () => notify(`${name} decides for you on these days.`),
    onSettled: () => queries.invalidateQueries(),
  });
}

export function useDelegationEnd(delegation: Delegation) {
  const api = useApi();
  const queries = useQueryClient();
  const notify = useNotify();
  const notifyProblem = useNotifyProblem();
  return useMutation({
    mutationFn: () => api.send<undefined>("DELETE", `/api/delegations/${encodeURIComponent(delegation.key)}`),
    onSuccess: () => notify(`${delegation.to} no longer decides for ${delegation.mine ? "you" : delegation.from}.`),
    onError: notifyProblem,
    onSettled: () => queries.invalidateQueries(),
  });
}
