import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { PlanItemDetail } from "../../api/contract";
import type { Api } from "../../lib/api";
import { Problem } from "../../lib/problem";
import { useNotify, useNotifyProblem } from "../../shared/notify";
import { useApi } from "../../shared/session";
import { roadmapKey } from "./use-roadmap";

/** One change to a published item, seen by everybody at once. What the server refuses about a field belongs to that field's form. */
export function usePlanItemChange<Change>(
  key: string,
  send: (api: Api, path: string, change: Change) => Promise<PlanItemDetail>,
  done: (after: PlanItemDetail) => string,
) {
  const api = useApi();
  const queries = useQueryClient();
  const notify = useNotify();
  const notifyProblem = useNotifyProblem();
  return useMutation({
    mutationFn: (change: Change) => send(api, `/api/roadmap/${encodeURIComponent(key)}`, change),
    onSuccess(after) {
      queries.setQueryData([...roadmapKey, "one", key], after);
      notify(done(after));
    },
    onError(failure) {
      if (!(failure instanceof Problem && failure.field)) notifyProblem(failure);
    },
    onSettled: () => queries.invalidateQueries(),
  });
}
