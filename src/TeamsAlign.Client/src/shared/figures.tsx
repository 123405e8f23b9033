import { MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import type { Figure, Money } from "../api/contract";
import { useFiguresStyles } from "./figures.styles";
import { Why } from "./why";

const open: [keyof Money, string][] = [
  ["newBusiness", "New business"],
  ["expansion", "Expansion"],
  ["renewal", "Revenue at renewal"],
];
const beside: [keyof Money, string][] = [
  ["weighted", "Weighted"],
  ["blocked", "Blocked by this"],
  ["lost", "Lost for lack of this"],
];

/** What hangs on it: figures that are never added up, and how they were counted. */
export function Figures({ money }: { money: Money | null | undefined }) {
  const styles = useFiguresStyles();
  if (!money) return <Text className={styles.quiet}>Amounts are not shown to you here.</Text>;
  const shown = [...open, ...beside].filter(([name]) => (money[name] as Figure).deals > 0);
  return (
    <div className={styles.figures}>
      {shown.length === 0 && <Text className={styles.quiet}>{money.text || "No open deal hangs on this."}</Text>}
      {shown.length > 0 && (
        <dl className={styles.list}>
          {shown.map(([name, label]) => (
            <div key={name} className={styles.figure}>
              <dt className={styles.quiet}>{label}</dt>
              <dd className={styles.amount}>{(money[name] as Figure).text}</dd>
            </div>
          ))}
        </dl>
      )}
      {money.share && <Text size={200}>{money.share}.</Text>}
      {money.notes.map((note) => (
        <MessageBar key={note} intent="warning" layout="multiline">
          <MessageBarBody>{note}</MessageBarBody>
        </MessageBar>
      ))}
      <Why lines={money.why} />
    </div>
  );
}
