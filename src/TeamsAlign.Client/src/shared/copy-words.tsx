import { Button } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { useCopy } from "./use-copy";

/** For a mail, or for a chat the app is not in. */
export function CopyWords({ words }: { words: string }) {
  const copy = useCopy();
  return (
    <Button size="small" icon={<Copy16Regular />} onClick={() => void copy(words, "Copied. It is safe to send to customers.")}>
      Copy customer wording
    </Button>
  );
}
