import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ImportKind, ImportReport } from "../../api/imports";
import { useApi } from "../../shared/session";

/** Sends the file as it is: `true` only says what would happen, `false` does it. */
export function useImport(kind: ImportKind, text: string, map: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (dryRun: boolean) => api.sendText<ImportReport>(`/api/import/${kind}`, { dryRun: String(dryRun), map }, text),
    onSuccess: (report) => (report.dryRun ? undefined : queries.invalidateQueries()),
  });
}
