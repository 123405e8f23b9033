import { Checkbox, Text } from "@fluentui/react-components";
import type { Agenda, AgendaAction } from "../../api/contract";
import { dateText } from "../../shared/dates";
import { Section } from "../../shared/section";
import { ActionForm } from "./action-form";
import { useAgendaStyles } from "./agenda.styles";
import { syncPath, useAgendaChange } from "./use-agenda";

/** Who does what by when. */
export function ActionsPart({ agenda }: { agenda: Agenda }) {
  const styles = useAgendaStyles();
  return (
    <Section title="Actions">
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

function ActionEntry({ action, syncKey }: { action: AgendaAction; syncKey: string }) {
  const styles = useAgendaStyles();
  const set = useAgendaChange<string>((api, state) =>
    api.send<Agenda>("PUT", `${syncPath(syncKey)}/actions/${encodeURIComponent(action.id)}`, { state }),
  );
  return (
    <li>
      <Checkbox
        checked={action.state === "done"}
        disabled={set.isPending}
        label={<span dir="auto">{action.what}</span>}
        onChange={(_, { checked }) => set.mutate(checked ? "done" : "open")}
      />
      <Text block className={styles.quiet}>
        {action.who?.name ?? "Nobody yet"}
        {action.due ? `, by ${dateText(action.due)}` : ""}
      </Text>
    </li>
  );
}
