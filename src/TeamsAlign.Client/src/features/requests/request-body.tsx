import { Figures } from "../../shared/figures";
import { HistoryDownload } from "../../shared/history-download";
import { HistoryList } from "../../shared/history-list";
import { Section } from "../../shared/section";
import type { RequestDetail } from "../../api/contract";
import { ApprovalPart } from "./approval-part";
import { DecisionPart } from "./decision-part";
import { DemandPart } from "./demand-part";
import { HeardPart } from "./heard-part";
import { NeedPart } from "./need-part";
import { PlanPart } from "./plan-part";
import { ScorePart } from "./score-part";
import { SimilarPart } from "./similar-part";

interface RequestBodyProps {
  request: RequestDetail;
  onShow: (key: string) => void;
  onShowPlanItem: (key: string) => void;
  onShowSignal: (key: string) => void;
}

/** What a decider needs first stands first: the decision, what hangs on it, who wants it. */
export function RequestBody({ request, onShow, onShowPlanItem, onShowSignal }: RequestBodyProps) {
  return (
    <>
      <DecisionPart request={request} onShow={onShow} />
      <ApprovalPart request={request.key} />
      <NeedPart key={`need ${request.rowVersion}`} request={request} />
      <Section title="Open pipeline asking for this">
        <Figures money={request.money} />
      </Section>
      <DemandPart request={request} />
      <ScorePart key={`score ${request.rowVersion}`} request={request} />
      <PlanPart request={request} onShowPlanItem={onShowPlanItem} />
      <HeardPart request={request} onShowSignal={onShowSignal} />
      <SimilarPart request={request} onShow={onShow} />
      <Section title="History" beside={<HistoryDownload of={request.key} />}>
        <HistoryList entries={request.history} />
      </Section>
    </>
  );
}
