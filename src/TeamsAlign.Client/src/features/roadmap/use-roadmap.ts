import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { PlanItemDetail, PlanMove, Roadmap } from "../../api/contract";
import type { Api } from "../../lib/api";
import { useNotifyProblem } from "../../shared/notify";
import { useApi } from "../../shared/session";
import { withMove } from "./draft";

export const roadmapKey = ["roadmap"] as const;

export function useRoadmap() {
  const api = useApi();
  return useQuery({ queryKey: roadmapKey, queryFn: ({ signal }) => api.get<Roadmap>("/api/roadmap", {}, signal) });
}

export function usePlanItem(key: string, enabled: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: [...roadmapKey, "one", key],
    queryFn: ({ signal }) => api.get<PlanItemDetail>(`/api/roadmap/${encodeURIComponent(key)}`, {}, signal),
    enabled,
  });
}

/**
 * One change of the private draft; every such call answers with the whole board. `done` belongs to the change, not to the call of
 * `mutate`: the view that started it may be gone once the new board is drawn.
 */
export function useDraftChange<Change = void, After extends Roadmap = Roadmap>(
  send: (api: Api, change: Change) => Promise<After>,
  done: (after: After, change: Change) => void,
) {
  const api = useApi();
  const queries = useQueryClient();
  const notifyProblem = useNotifyProblem();
  return useMutation({
    mutationFn: (change: Change) => send(api, change),
    onSuccess(roadmap, change) {
      queries.setQueryData<Roadmap>(roadmapKey, roadmap);
      done(roadmap, change);
    },
    onError: notifyProblem,
    onSettled: () => queries.invalidateQueries(),
  });
}

/** Moves a card where it was dropped at once, and back where it was if the server refuses. */
export function useMove() {
  const api = useApi();
  const queries = useQueryClient();
  const notifyProblem = useNotifyProblem();
  return useMutation({
    mutationFn: (move: PlanMove) => api.send<Roadmap>("PUT", "/api/roadmap/draft/moves", move),
    async onMutate(move) {
      await queries.cancelQueries({ queryKey: roadmapKey, exact: true });
      const before = queries.getQueryData<Roadmap>(roadmapKey);
      if (before) queries.setQueryData<Roadmap>(roadmapKey, withMove(before, move));
      return before;
    },
    onSuccess: (roadmap) => queries.setQueryData<Roadmap>(roadmapKey, roadmap),
    onError(failure, _, before) {
      queries.setQueryData(roadmapKey, before);
      notifyProblem(failure);
    },
    onSettled: () => queries.invalidateQueries(),
  });
}
