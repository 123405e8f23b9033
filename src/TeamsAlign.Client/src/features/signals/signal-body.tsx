import { Button, Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SignalDetail } from "../../api/contract";
import { momentText } from "../../shared/dates";
import { HistoryDownload } from "../../shared/history-download";
import { HistoryList } from "../../shared/history-list";
import { Section } from "../../shared/section";
import { TypedText } from "../../shared/typed-text";
import { isWebLink } from "../../shared/web-link";
import { useSignalsStyles } from "./signals.styles";
import { TriagePart } from "./triage-part";

interface SignalBodyProps {
  detail: SignalDetail;
  onShowRequest: (key: string) => void;
}

/** The words first, then what became of them or can. */
export function SignalBody({ detail, onShowRequest }: SignalBodyProps) {
  const styles = useSignalsStyles();
  const { signal, source } = detail;
  const facts: [string, ReactNode][] = [
    ["Customer", signal.account?.name],
    ["Segment", signal.segment],
    ["Theme", signal.theme],
    ["Heard by", `${signal.heardBy}, ${momentText(signal.heardAt)}`],
    [
      "From",
      source &&
        (isWebLink(source.link) ? (
          <Link href={source.link} target="_blank" rel="noopener noreferrer">
            {source.text ?? source.link}
          </Link>
        ) : (
          source.text
        )),
    ],
    ["Looked at by", detail.triagedBy && detail.triagedAt && `${detail.triagedBy}, ${momentText(detail.triagedAt)}`],
    ["Why", detail.reason],
  ];
  return (
    <>
      <TypedText>{signal.text}</TypedText>
      <dl className={styles.facts}>
        {facts.map(
          ([name, value]) =>
            value && [
              <dt key={name}>{name}</dt>,
              <dd key={`${name} value`} dir="auto">
                {value}
              </dd>,
            ],
        )}
      </dl>
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
