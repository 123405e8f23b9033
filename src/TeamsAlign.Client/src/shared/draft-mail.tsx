import { Button } from "@fluentui/react-components";
import { Mail16Regular } from "@fluentui/react-icons";

interface DraftMailProps {
  /** Address that opens the draft. */
  url: string;
  /** Whom it is for, where several stand on the page. */
  to?: string;
}

/** Opens a mail in Outlook; whoever sends it addresses it. */
export function DraftMail({ url, to }: DraftMailProps) {
  return (
    <Button size="small" as="a" href={url} target="_blank" rel="noreferrer" icon={<Mail16Regular />} aria-label={to ? `Draft a mail to ${to}` : undefined}>
      Draft a mail
    </Button>
  );
}
