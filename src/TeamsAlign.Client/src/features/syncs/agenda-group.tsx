import { Text } from "@fluentui/react-components";
import type { Agenda } from "../../api/contract";
import { Section } from "../../shared/section";
import { AgendaEntry } from "./agenda-entry";
import { useAgendaStyles } from "./agenda.styles";

type Group = Agenda["groups"][number];

const nothing: Record<Group["id"], string> = {
  decide: "Nothing waits for a decision.",
  changed: "Nothing changed since the last meeting.",
  promised: "No promise needs a word.",
};

export function AgendaGroup({ group, agenda }: { group: Group; agenda: Agenda }) {
  const styles = useAgendaStyles();
  return (
    <Section level="h2" title={group.title} beside={<Text className={styles.quiet}>{group.items.length}</Text>}>
      {group.items.length === 0 && <Text className={styles.quiet}>{nothing[group.id]}</Text>}
      <ul className={styles.list}>
        {group.items.map((item) => (
          <AgendaEntry key={item.id} item={item} agenda={agenda} />
        ))}
      </ul>
    </Section>
  );
}
