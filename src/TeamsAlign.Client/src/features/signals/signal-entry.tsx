import { mergeClasses, Text } from "@fluentui/react-components";
import type { SignalRow } from "../../api/contract";
import { momentText } from "../../shared/dates";
import { useSignalsStyles } from "./signals.styles";

interface SignalEntryProps {
  signal: SignalRow;
  shown: boolean;
  onShow: (key: string) => void;
}

/** What was heard is the control; a click anywhere in the entry is a convenience for the mouse. */
export function SignalEntry({ signal, shown, onShow }: SignalEntryProps) {
  const styles = useSignalsStyles();
  return (
    <li className={mergeClasses(styles.entry, styles.choice, shown && styles.shown)} onClick={() => onShow(signal.key)}>
      <button type="button" className={styles.title} dir="auto" data-signal={signal.key} aria-current={shown || undefined}>
        <span className={styles.words}>{signal.text}</span>
      </button>
      <Text block>{[signal.status !== "unread" && signal.statusText, signal.kindText, signal.account?.name, signal.theme].filter(Boolean).join(" · ")}</Text>
      <Text size={200} block className={styles.quiet}>
        {signal.key} · {signal.heardBy}, {momentText(signal.heardAt)}
      </Text>
    </li>
  );
}
