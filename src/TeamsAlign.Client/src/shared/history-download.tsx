import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons";
import { useMutation } from "@tanstack/react-query";
import Papa from "papaparse";
import type { PastChange } from "../api/contract";
import { useNotifyProblem } from "./notify";
import { useApi } from "./session";

/** The whole history of a record as a file for a spreadsheet, also what the pane no longer shows. */
export function HistoryDownload({ of }: { of: string }) {
  const api = useApi();
  const notifyProblem = useNotifyProblem();
  const download = useMutation({
    mutationFn: () => api.get<PastChange[]>(`/api/history/${encodeURIComponent(of)}`),
    onSuccess: (changes) => save(csvOf(changes), `${of}-history.csv`),
    onError: notifyProblem,
  });
  return (
    <Button size="small" appearance="subtle" icon={<ArrowDownload20Regular />} disabledFocusable={download.isPending} onClick={() => download.mutate()}>
      Download as CSV
    </Button>
  );
}

/** UTF-8 with the mark Excel looks for; what begins like a formula stays text. */
function csvOf(changes: PastChange[]) {
  const rows = changes.map((one) => [one.at, one.by, one.surface, one.what, one.why ?? "", one.entry]);
  const text = Papa.unparse({ fields: ["When (UTC)", "Who", "Where from", "What", "Why", "Entry"], data: rows }, { escapeFormulae: true });
  return new Blob([`\uFEFF${text}`], { type: "text/csv" });
}

// The data needs the host's token, which a plain link would not send.
function save(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken it up by then; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
