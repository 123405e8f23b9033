import { Button } from "@fluentui/react-components";
import { Link16Regular } from "@fluentui/react-icons";
import { useSession } from "./session";
import { useCopy } from "./use-copy";

/** The short link to a record: pasted in a chat it unfolds, followed it opens the tab. Where there are several product lines it says which. */
export function CopyLink({ to }: { to: string }) {
  const { line } = useSession();
  const copy = useCopy();
  const link = `${window.location.origin}/r/${line.key ? `${encodeURIComponent(line.key)}/` : ""}${to}`;
  return (
    <Button size="small" appearance="subtle" icon={<Link16Regular />} aria-label={`Copy link to ${to}`} onClick={() => void copy(link, `Link to ${to} copied.`)}>
      Copy link
    </Button>
  );
}
