import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { RequestDetail } from "../../api/contract";
import type { Api } from "../../lib/api";
import { useNotify, useNotifyProblem } from "../../shared/notify";
import { useApi } from "../../shared/session";
import { requestKeys } from "./request-keys";

/** One change to one request: its answer is shown at once, a refusal is said and the request read again. */
export function useRequestChange<Change>(
  key: string,
  send: (api: Api, path: string, change: Change) => Promise<RequestDetail>,
  done: (change: Change, after: RequestDetail) => string,
) {
  const api = useApi();
  const queries = useQueryClient();
  const notify = useNotify();
  const notifyProblem = useNotifyProblem();
  return useMutation({
    mutationFn: (change: Change) => send(api, `/api/requests/${encodeURIComponent(key)}`, change),
    onSuccess(after, change) {
      queries.setQueryData(requestKeys.one(key), after);
      notify(done(change, after));
    },
    onError: notifyProblem,
    onSettled: () => queries.invalidateQueries(),
  });
}
