import { Answered } from "../../shared/answered";
import { ActionsPart } from "./actions-part";
import { AgendaGroup } from "./agenda-group";
import { AgendaHeader } from "./agenda-header";
import { ClosedSummary } from "./closed-summary";
import { LastMeeting } from "./last-meeting";
import { useAgenda } from "./use-agenda";
import { useAgendaStyles } from "./agenda.styles";

/** The agenda of the product–sales meeting, built from what is out of step. */
export function AgendaPage() {
  const styles = useAgendaStyles();
  const agenda = useAgenda();
  return (
    <main className={styles.page}>
      <Answered query={agenda} what="agenda">
        {(data) => (
          <>
            <AgendaHeader agenda={data} />
            {data.state === "closed" && <ClosedSummary agenda={data} />}
            {data.groups.map((group) => (
              <AgendaGroup key={group.id} group={group} agenda={data} />
            ))}
            <ActionsPart agenda={data} />
            {data.state === "draft" && data.previous && <LastMeeting key={data.previous.key} syncKey={data.previous.key} />}
          </>
        )}
      </Answered>
    </main>
  );
}
