import { Text } from "@fluentui/react-components";
import type { Agenda } from "../../api/contract";
import { Section } from "../../shared/section";
import { ActionEntry } from "./action-entry";
import { ActionForm } from "./action-form";
import { useAgendaStyles } from "./agenda.styles";

/** Who does what by when. */
export function ActionsPart({ agenda }: { agenda: Agenda }) {
  const styles = useAgendaStyles();
  return (
    <Section level="h2" title="Actions">
      <div className={styles.stack}>
        {agenda.actions.length === 0 && <Text className={styles.quiet}>No actions yet.</Text>}
        <ul className={styles.list}>
          {agenda.actions.map((action) => (
            <ActionEntry key={action.id} action={action} syncKey={agenda.key ?? ""} />
          ))}
        </ul>
        {agenda.state === "running" && agenda.mayRun && agenda.key && <ActionForm syncKey={agenda.key} />}
      </div>
    </Section>
  );
}
