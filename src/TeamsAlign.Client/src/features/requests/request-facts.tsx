import { dateText, momentText } from "../../shared/dates";
import { FactList, sourceFact, type Fact } from "../../shared/fact-list";
import type { RequestDetail } from "../../api/contract";
import { kindWords } from "./kinds";

export function RequestFacts({ request }: { request: RequestDetail }) {
  const facts: Fact[] = [
    ["Asked by", `${request.askedBy.name}, ${momentText(request.askedAt)}`],
    ["Answer by", request.answerDue && `${dateText(request.answerDue)}${request.overdue ? " (overdue)" : ""}`],
    ["Kind", request.kind && kindWords[request.kind]],
    ["Area", request.area],
    ["From", sourceFact(request.source)],
  ];
  return <FactList facts={facts} />;
}
