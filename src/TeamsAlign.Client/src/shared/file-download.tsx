import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons";
import { useMutation } from "@tanstack/react-query";
import type { QueryValues } from "../lib/api";
import { useNotifyProblem } from "./notify";
import { useApi } from "./session";

/** A file for a spreadsheet that the server makes: `path` of the API with `query`, kept under `name`. */
export function FileDownload({ path, query, name }: { path: string; query?: QueryValues; name: string }) {
  const api = useApi();
  const notifyProblem = useNotifyProblem();
  const download = useMutation({
    mutationFn: () => api.getFile(path, query),
    onSuccess: (file) => save(file, name),
    onError: notifyProblem,
  });
  return (
    <Button size="small" appearance="subtle" icon={<ArrowDownload20Regular />} disabledFocusable={download.isPending} onClick={() => download.mutate()}>
      Download as CSV
    </Button>
  );
}

// The file needs the host's token, which a plain link would not send.
function save(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken it up by then; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
