import { Subtitle2 } from "@fluentui/react-components";
import type { Agenda } from "../../api/contract";
import { TypedText } from "../../shared/typed-text";
import { useAgendaStyles } from "./agenda.styles";

export function ClosedSummary({ agenda }: { agenda: Agenda }) {
  const styles = useAgendaStyles();
  return (
    <section className={styles.summary} aria-label="Summary">
      <Subtitle2 as="h2" className={styles.heading}>
        Summary
      </Subtitle2>
      <TypedText>{agenda.summary ?? "Nothing was decided."}</TypedText>
    </section>
  );
}
