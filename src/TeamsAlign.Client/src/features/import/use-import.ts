import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Import, ImportKind, ImportReport } from "../../api/contract";
import { useApi } from "../../shared/session";

const jobs = "/api/import/jobs";

/** How often a running import is asked how far it is, where nothing arrives live. */
const again = 3_000;

/** Sends the file as it is and says what would happen. */
export function useTry(kind: ImportKind, file: Blob, map: string) {
  const api = useApi();
  return useMutation({
    mutationFn: () => api.sendFile<ImportReport>(`/api/import/${kind}`, { dryRun: "true", map: pairsOf(map) }, file),
  });
}

/** Starts it. The server goes on by itself from here; where there is nothing to do it answers with the report at once. */
export function useStart(kind: ImportKind, file: Blob, map: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.sendFile<Import | ImportReport>(`/api/import/${kind}`, { dryRun: "false", wait: "false", map: pairsOf(map) }, file),
    onSettled: () => queries.invalidateQueries({ queryKey: ["imports"] }),
  });
}

/** Imports under way, and the last ones. */
export function useImports() {
  const api = useApi();
  return useQuery({
    queryKey: ["imports"],
    queryFn: ({ signal }) => api.get<Import[]>(jobs, {}, signal),
    refetchInterval: ({ state }) => (state.data?.some(isOpen) ? again : false),
  });
}

export function useCancel(key: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.send<Import>("POST", `${jobs}/${key}/cancel`),
    onSettled: () => queries.invalidateQueries({ queryKey: ["imports"] }),
  });
}

export function isOpen({ state }: Import) {
  return state === "running" || state === "waiting";
}

/** "title=Summary, account=Customer" as its pairs. */
function pairsOf(map: string) {
  return map.split(",").map((pair) => pair.trim());
}
