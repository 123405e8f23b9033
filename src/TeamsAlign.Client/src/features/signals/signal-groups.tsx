import { Button, Text } from "@fluentui/react-components";
import { MegaphoneLoud24Regular } from "@fluentui/react-icons";
import type { SignalList, SignalRow } from "../../api/contract";
import { numberText } from "../../shared/number-text";
import { Section } from "../../shared/section";
import { Trouble } from "../../shared/trouble";
import { SignalEntry } from "./signal-entry";
import { useSignalsStyles } from "./signals.styles";

interface SignalGroupsProps {
  list: SignalList;
  shown?: string;
  onShow: (key: string) => void;
  onMore: () => void;
}

/** As the server orders them: unread ones first, each part the newest first. */
export function SignalGroups({ list, shown, onShow, onMore }: SignalGroupsProps) {
  const styles = useSignalsStyles();
  if (list.total === 0)
    return (
      <Trouble
        icon={<MegaphoneLoud24Regular />}
        title="Nothing was heard yet"
        sentence="A customer's words, news of a competitor, why a deal was won or lost: pass it on here, or with “Capture as signal” on a message."
      />
    );
  const unread = list.items.filter((one) => one.status === "unread");
  const others = list.items.filter((one) => one.status !== "unread");
  const entriesOf = (label: string, group: SignalRow[]) => (
    <ul className={styles.list} aria-label={label}>
      {group.map((one) => (
        <SignalEntry key={one.key} signal={one} shown={one.key === shown} onShow={onShow} />
      ))}
    </ul>
  );
  return (
    <>
      <Section title={list.unread > 0 ? `Unread (${numberText(list.unread)})` : "Unread"} level="h2">
        {unread.length > 0 ? entriesOf("Unread", unread) : <Text className={styles.quiet}>Product has looked at everything.</Text>}
      </Section>
      {others.length > 0 && (
        <Section title="Looked at" level="h2">
          {entriesOf("Looked at", others)}
        </Section>
      )}
      {list.items.length < list.total && (
        <Button appearance="subtle" onClick={onMore}>
          Show more ({numberText(list.total - list.items.length)} left)
        </Button>
      )}
    </>
  );
}
