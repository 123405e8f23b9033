import { useMutation, useMutationState, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { PlanItemDetail, PlanMove, Roadmap } from "../../api/contract";
import type { Api } from "../../lib/api";
import { useNotifyProblem } from "../../shared/notify";
import { useApi } from "../../shared/session";
import { withMove } from "./draft";

export const roadmapKey = ["roadmap"] as const;
const moveKey = [...roadmapKey, "move"] as const;

/** The board as the server has it, with the moves on their way already made: no answer or refresh meanwhile puts a card back. */
export function useRoadmap() {
  const api = useApi();
  const underWay = useMutationState({
    filters: { mutationKey: moveKey, status: "pending" },
    select: (mutation) => mutation.state.variables as PlanMove,
  });
  return useQuery({
    queryKey: roadmapKey,
    queryFn: ({ signal }) => api.get<Roadmap>("/api/roadmap", {}, signal),
    select: useCallback((roadmap: Roadmap) => underWay.reduce(withMove, roadmap), [underWay]),
  });
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

/**
 * Moves a card where it was dropped at once, and back where it was if the server refuses. Moves are sent one after the other, in
 * the order they were made: the last word of the draft is the person's last one.
 */
export function useMove() {
  const api = useApi();
  const queries = useQueryClient();
  const notifyProblem = useNotifyProblem();
  return useMutation({
    mutationKey: moveKey,
    scope: { id: "draft moves" },
    mutationFn: (move: PlanMove) => api.send<Roadmap>("PUT", "/api/roadmap/draft/moves", move),
    onSuccess: (roadmap) => queries.setQueryData<Roadmap>(roadmapKey, roadmap),
    onError: notifyProblem,
    // Not waited for: the next move would wait too.
    onSettled: () => void queries.invalidateQueries(),
  });
}
