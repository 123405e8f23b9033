import { Button } from "@fluentui/react-components";
import type { SignalDetail } from "../../api/contract";
import { momentText } from "../../shared/dates";
import { FactList, sourceFact, type Fact } from "../../shared/fact-list";
import { HistoryDownload } from "../../shared/history-download";
import { HistoryList } from "../../shared/history-list";
import { Section } from "../../shared/section";
import { TypedText } from "../../shared/typed-text";
import { TriagePart } from "./triage-part";

interface SignalBodyProps {
  detail: SignalDetail;
  onShowRequest: (key: string) => void;
}

/** The words first, then what became of them or can. */
export function SignalBody({ detail, onShowRequest }: SignalBodyProps) {
  const { signal } = detail;
  const facts: Fact[] = [
    ["Customer", signal.account?.name],
    ["Segment", signal.segment],
    ["Theme", signal.theme],
    ["Heard by", `${signal.heardBy}, ${momentText(signal.heardAt)}`],
    ["From", sourceFact(detail.source)],
    ["Looked at by", detail.triagedBy && detail.triagedAt && `${detail.triagedBy}, ${momentText(detail.triagedAt)}`],
    ["Why", detail.reason],
  ];
  return (
    <>
      <TypedText>{signal.text}</TypedText>
      <FactList facts={facts} />
      {signal.request && (
        <Section title="What became of it" beside={<Button size="small" onClick={() => onShowRequest(signal.request ?? "")}>Open {signal.request}</Button>}>
          {signal.statusText}
        </Section>
      )}
      <TriagePart key={detail.rowVersion} detail={detail} onShowRequest={onShowRequest} />
      <Section title="History" beside={<HistoryDownload of={signal.key} />}>
        <HistoryList entries={detail.history} />
      </Section>
    </>
  );
}
