import { Figures } from "../../shared/figures";
import { HistoryDownload } from "../../shared/history-download";
import { HistoryList } from "../../shared/history-list";
import { Section } from "../../shared/section";
import { TypedText } from "../../shared/typed-text";
import type { PlanItemDetail } from "../../api/contract";
import { PlanChangePart } from "./plan-change-part";
import { PlanFacts } from "./plan-facts";
import { PlannedRequests } from "./planned-requests";
import { SayPart } from "./say-part";

interface PlanBodyProps {
  item: PlanItemDetail;
  mayPlan: boolean;
  onShowRequest: (key: string) => void;
}

export function PlanBody({ item, mayPlan, onShowRequest }: PlanBodyProps) {
  return (
    <>
      {item.summary && <TypedText>{item.summary}</TypedText>}
      <PlanFacts item={item} />
      {mayPlan && <PlanChangePart key={item.rowVersion} item={item} />}
      <SayPart item={item} mayPlan={mayPlan} />
      <PlannedRequests requests={item.requests} otherwise={item.reasonWithoutDemand ?? undefined} onShowRequest={onShowRequest} />
      <Section title="Open pipeline asking for this">
        <Figures money={item.money} />
      </Section>
      <Section title="History" beside={<HistoryDownload of={item.key} />}>
        <HistoryList entries={item.history} />
      </Section>
    </>
  );
}
