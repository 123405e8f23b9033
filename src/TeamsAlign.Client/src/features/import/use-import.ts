import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ImportKind, ImportReport } from "../../api/contract";
import { useApi } from "../../shared/session";

/** Sends the file as it is: `true` only says what would happen, `false` does it. */
export function useImport(kind: ImportKind, file: Blob, map: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (dryRun: boolean) => api.sendFile<ImportReport>(`/api/import/${kind}`, { dryRun: String(dryRun), map: pairsOf(map) }, file),
    onSuccess: (report) => (report.dryRun ? undefined : queries.invalidateQueries()),
  });
}

/** "title=Summary, account=Customer" as its pairs. */
function pairsOf(map: string) {
  return map.split(",").map((pair) => pair.trim());
}
