import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Heard, HeardBody, SignalDetail, SignalList, TriageBody } from "../../api/contract";
import { Problem } from "../../lib/problem";
import { useNotify, useNotifyProblem } from "../../shared/notify";
import { useApi } from "../../shared/session";

const signalsKey = ["signals"] as const;
const pathOf = (key: string) => `/api/signals/${encodeURIComponent(key)}`;

/** Unread ones first. */
export function useSignals(top: number) {
  const api = useApi();
  return useQuery({
    queryKey: [...signalsKey, "list", top],
    queryFn: ({ signal }) => api.get<SignalList>("/api/signals", { top: `${top}` }, signal),
    placeholderData: (before) => before,
  });
}

export function useSignal(key: string) {
  const api = useApi();
  return useQuery({
    queryKey: [...signalsKey, "one", key],
    queryFn: ({ signal }) => api.get<SignalDetail>(pathOf(key), {}, signal),
  });
}

export function usePassOn(onDone: (key: string) => void) {
  const api = useApi();
  const queries = useQueryClient();
  const notify = useNotify();
  const notifyProblem = useNotifyProblem();
  return useMutation({
    mutationFn: (body: HeardBody) => api.send<Heard>("POST", "/api/signals", body),
    onSuccess(heard) {
      void queries.invalidateQueries();
      notify(heard.sentence);
      onDone(heard.key);
    },
    // A refusal of one field is shown at that field.
    onError: (failure) => !(failure instanceof Problem && failure.field) && notifyProblem(failure),
  });
}

/** What a product manager does with a signal; its answer is shown at once, a refusal is said and the signal read again. */
export function useTriage(key: string, done: (after: SignalDetail) => string) {
  const api = useApi();
  const queries = useQueryClient();
  const notify = useNotify();
  const notifyProblem = useNotifyProblem();
  return useMutation({
    mutationFn: (body: TriageBody) => api.send<SignalDetail>("POST", `${pathOf(key)}/triage`, body),
    onSuccess(after) {
      queries.setQueryData([...signalsKey, "one", key], after);
      notify(done(after));
    },
    onError: (failure) => !(failure instanceof Problem && failure.field) && notifyProblem(failure),
    onSettled: () => queries.invalidateQueries(),
  });
}
