import { Button } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { useNotify } from "./notify";

/** For a mail, or for a chat the app is not in. Where a host forbids the clipboard to its frames, the words are shown to be copied by hand. */
export function CopyWords({ words }: { words: string }) {
  const notify = useNotify();
  async function copy() {
    try {
      await navigator.clipboard.writeText(words);
      notify("Copied. It is safe to send to customers.");
    } catch {
      notify(`Copy this by hand: ${words}`, "info");
    }
  }
  return (
    <Button size="small" icon={<Copy16Regular />} onClick={copy}>
      Copy customer wording
    </Button>
  );
}
