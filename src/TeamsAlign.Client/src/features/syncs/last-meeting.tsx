import { useQuery } from "@tanstack/react-query";
import type { Agenda } from "../../api/contract";
import { Answered } from "../../shared/answered";
import { Section } from "../../shared/section";
import { useApi } from "../../shared/session";
import { TypedText } from "../../shared/typed-text";
import { ActionEntry } from "./action-entry";
import { useAgendaStyles } from "./agenda.styles";
import { syncPath } from "./use-agenda";

/** What the meeting before came to, with its actions, which can still be ticked off. */
export function LastMeeting({ syncKey }: { syncKey: string }) {
  const styles = useAgendaStyles();
  const api = useApi();
  const meeting = useQuery({
    queryKey: ["agenda", "closed", syncKey],
    queryFn: ({ signal }) => api.get<Agenda>(syncPath(syncKey), {}, signal),
  });
  return (
    <Section level="h2" title="Last meeting">
      <Answered query={meeting} what="last meeting">
        {(agenda) => (
          <div className={styles.stack}>
            <TypedText>{agenda.summary ?? "Nothing was decided."}</TypedText>
            <ul className={styles.list} aria-label="Actions of the last meeting">
              {agenda.actions.map((action) => (
                <ActionEntry key={action.id} action={action} syncKey={syncKey} />
              ))}
            </ul>
          </div>
        )}
      </Answered>
    </Section>
  );
}
