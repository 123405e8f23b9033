import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Notices, NoticesBody, Unreached } from "../../api/contract";
import { useNotify, useNotifyProblem } from "../../shared/notify";
import { useApi } from "../../shared/session";

const noticesKey = ["notices"] as const;
const unreachedKey = ["notices", "unreached"] as const;

export function useNotices() {
  const api = useApi();
  return useQuery({ queryKey: noticesKey, queryFn: ({ signal }) => api.get<Notices>("/api/notices", {}, signal) });
}

/** One change of what the reader is told; a refusal is said, and what holds is read again. */
export function useNoticesChange(done: string) {
  const api = useApi();
  const queries = useQueryClient();
  const notify = useNotify();
  const notifyProblem = useNotifyProblem();
  return useMutation({
    mutationFn: (body: NoticesBody) => api.send<Notices>("PUT", "/api/notices", body),
    onSuccess(after) {
      queries.setQueryData(noticesKey, after);
      notify(done);
    },
    onError: notifyProblem,
    onSettled: () => queries.invalidateQueries(),
  });
}

export function useUnreached() {
  const api = useApi();
  return useQuery({ queryKey: unreachedKey, queryFn: ({ signal }) => api.get<Unreached[]>("/api/notices/unreached", {}, signal) });
}

export function useTryAgain() {
  const api = useApi();
  const queries = useQueryClient();
  const notify = useNotify();
  const notifyProblem = useNotifyProblem();
  return useMutation({
    mutationFn: (person: string) => api.send<Unreached[]>("POST", `/api/notices/unreached/${encodeURIComponent(person)}/again`, {}),
    onSuccess(after) {
      queries.setQueryData(unreachedKey, after);
      notify("It is being tried again.");
    },
    onError: notifyProblem,
  });
}
