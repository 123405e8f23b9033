import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { HistoryEntry } from "../api/contract";
import { momentText } from "./dates";
import { TypedText } from "./typed-text";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  when: { color: tokens.colorNeutralForeground3 },
});

export function HistoryList({ entries }: { entries: HistoryEntry[] }) {
  const styles = useStyles();
  if (entries.length === 0) return <Text>Nothing happened yet.</Text>;
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <li key={`${entry.at} ${entry.what}`}>
          <TypedText>{entry.what}</TypedText>
          {entry.why && <TypedText quote>{entry.why}</TypedText>}
          <Text size={200} className={styles.when}>
            {entry.by} · <time dateTime={entry.at}>{momentText(entry.at)}</time> · {entry.surface}
          </Text>
        </li>
      ))}
    </ol>
  );
}
