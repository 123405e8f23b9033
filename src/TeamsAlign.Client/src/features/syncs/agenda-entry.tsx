import { mergeClasses, Text } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons";
import type { Agenda, AgendaItem, AgendaOutcome } from "../../api/contract";
import { TypedText } from "../../shared/typed-text";
import { useAgendaStyles } from "./agenda.styles";
import { EntryDecision } from "./entry-decision";
import { EntryDetails } from "./entry-details";
import { EntryOutcome } from "./entry-outcome";
import { TakeUpAgain } from "./take-up-again";

const outcomes: Record<AgendaOutcome, string> = {
  queued: "",
  discussing: "Being discussed",
  decided: "Decided",
  noted: "Noted",
  carriedOver: "Carried over",
};

/** One thing to talk about; what is settled shrinks to its outcome. */
export function AgendaEntry({ item, agenda }: { item: AgendaItem; agenda: Agenda }) {
  const styles = useAgendaStyles();
  const settled = item.outcome !== "queued" && item.outcome !== "discussing";
  const running = agenda.state === "running" && agenda.mayRun && agenda.key;
  return (
    <li className={mergeClasses(styles.item, item.outcome === "discussing" && styles.discussing)}>
      <span className={styles.title} dir="auto">
        {item.title}
      </span>
      <Text className={styles.quiet}>
        {item.link}
        {item.carriedOver ? " · from the last meeting" : ""}
        {item.detail && (
          <>
            {" · "}
            <span dir="auto">{item.detail}</span>
          </>
        )}
      </Text>
      {!settled && <EntryDetails link={item.link} />}
      {!settled && item.request?.money && <Text className={styles.quiet}>{item.request.money.text}</Text>}
      {!settled && item.request?.value && <Text className={styles.quiet}>{item.request.value.text}</Text>}
      {outcomes[item.outcome] && (
        <Text className={styles.outcome}>
          {settled && <CheckmarkCircle16Regular aria-hidden />} {outcomes[item.outcome]}
          {item.outcomeText && item.outcomeText !== outcomes[item.outcome] ? `: ${item.outcomeText}` : ""}
        </Text>
      )}
      {item.note && <TypedText quote>{item.note}</TypedText>}
      {!settled && item.request?.mayNot && <Text className={styles.quiet}>{item.request.mayNot}</Text>}
      {!settled && agenda.state !== "closed" && item.request && item.request.answers.length > 0 && (
        <EntryDecision requestKey={item.link} request={item.request} syncKey={running ? running : undefined} />
      )}
      {!settled && running && <EntryOutcome syncKey={running} item={item} />}
      {running && (item.outcome === "noted" || item.outcome === "carriedOver") && <TakeUpAgain syncKey={running} item={item} />}
    </li>
  );
}
