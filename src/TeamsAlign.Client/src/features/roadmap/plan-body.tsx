import { Link, Text } from "@fluentui/react-components";
import { Figures } from "../../shared/figures";
import { HistoryList } from "../../shared/history-list";
import { Section } from "../../shared/section";
import { TypedText } from "../../shared/typed-text";
import type { PlanItemDetail } from "../../api/contract";
import { PlanChangePart } from "./plan-change-part";
import { PlanFacts } from "./plan-facts";
import { usePlanBodyStyles } from "./plan-body.styles";

interface PlanBodyProps {
  item: PlanItemDetail;
  mayPlan: boolean;
  onShowRequest: (key: string) => void;
}

export function PlanBody({ item, mayPlan, onShowRequest }: PlanBodyProps) {
  const styles = usePlanBodyStyles();
  return (
    <>
      {item.summary && <TypedText>{item.summary}</TypedText>}
      <PlanFacts item={item} />
      {mayPlan && <PlanChangePart key={item.rowVersion} item={item} />}
      <Section title="What may be said">
        <Text>{item.maySay.text}</Text>
        {item.wording && <TypedText quote>{item.wording}</TypedText>}
      </Section>
      <Section title="Requests it answers">
        {item.requests.length === 0 && <Text>{item.reasonWithoutDemand ?? "Nobody asked for it."}</Text>}
        <ul className={styles.list}>
          {item.requests.map((request) => (
            <li key={request.key}>
              <Link as="button" className={styles.entry} onClick={() => onShowRequest(request.key)}>
                {request.key} · <span dir="auto">{request.title}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Open pipeline asking for this">
        <Figures money={item.money} />
      </Section>
      <Section title="History">
        <HistoryList entries={item.history} />
      </Section>
    </>
  );
}
