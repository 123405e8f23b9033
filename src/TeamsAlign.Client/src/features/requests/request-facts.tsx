import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { dateText, momentText } from "../../shared/dates";
import type { RequestDetail } from "../../api/contract";
import { isWebLink } from "../../shared/web-link";
import { kindWords } from "./kinds";
import { usePartStyles } from "./part.styles";

export function RequestFacts({ request }: { request: RequestDetail }) {
  const styles = usePartStyles();
  const { source } = request;
  const facts: [string, ReactNode][] = [
    ["Asked by", `${request.askedBy.name}, ${momentText(request.askedAt)}`],
    ["Answer by", request.answerDue && `${dateText(request.answerDue)}${request.overdue ? " (overdue)" : ""}`],
    ["Kind", request.kind && kindWords[request.kind]],
    ["Area", request.area],
    ["From", source && (isWebLink(source.link) ? <SourceLink text={source.text ?? source.link} link={source.link} /> : source.text)],
  ];
  return (
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
  );
}

function SourceLink({ text, link }: { text: string; link: string }) {
  return (
    <Link href={link} target="_blank" rel="noopener noreferrer">
      {text}
    </Link>
  );
}
