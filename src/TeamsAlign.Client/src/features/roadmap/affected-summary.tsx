import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Figures } from "../../shared/figures";
import type { Affected } from "../../api/contract";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

export function AffectedSummary({ affected }: { affected: Affected }) {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <ul className={styles.lines}>
        {affected.lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
      {affected.people.length === 0 && <Text>Nobody has to be told.</Text>}
      {affected.money && <Figures money={affected.money} />}
    </div>
  );
}
