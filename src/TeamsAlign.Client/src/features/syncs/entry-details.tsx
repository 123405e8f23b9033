import { Link, Text } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { PlanItemDetail, RequestDetail } from "../../api/contract";
import { Answered } from "../../shared/answered";
import { useApi } from "../../shared/session";
import { TypedText } from "../../shared/typed-text";
import { useAgendaStyles } from "./agenda.styles";

interface Details {
  text?: string | null;
  lines: string[];
}

/** What one wants to know before deciding, without leaving the meeting. */
export function EntryDetails({ link }: { link: string }) {
  const styles = useAgendaStyles();
  const [open, setOpen] = useState(false);
  if (!/^(REQ|RM)-/.test(link)) return <></>;
  return (
    <div>
      <Link as="button" aria-expanded={open} aria-label={`Details of ${link}`} className={styles.small} onClick={() => setOpen(!open)}>
        {open ? "Less" : "Details"}
      </Link>
      {open && <Shown link={link} />}
    </div>
  );
}

function Shown({ link }: { link: string }) {
  const styles = useAgendaStyles();
  const api = useApi();
  const isRequest = link.startsWith("REQ-");
  const record = useQuery({
    queryKey: ["agenda", "details", link],
    queryFn: async ({ signal }): Promise<Details> =>
      isRequest
        ? ofRequest(await api.get<RequestDetail>(`/api/requests/${encodeURIComponent(link)}`, {}, signal))
        : ofPlanItem(await api.get<PlanItemDetail>(`/api/roadmap/${encodeURIComponent(link)}`, {}, signal)),
  });
  return (
    <Answered query={record} what="details">
      {({ text, lines }) => (
        <div className={styles.stack}>
          {text && <TypedText quote={isRequest}>{text}</TypedText>}
          {lines.map((line) => (
            <Text key={line} block dir="auto" className={styles.quiet}>
              {line}
            </Text>
          ))}
        </div>
      )}
    </Answered>
  );
}

const ofRequest = ({ problem, demands, similar, askedBy }: RequestDetail): Details => ({
  text: problem,
  lines: [
    `Asked by ${askedBy.name}`,
    ...demands.map(({ account, weightText, deal, confirmedBy }) =>
      [account?.name ?? "A customer", weightText.toLowerCase(), deal?.name, confirmedBy ? undefined : "not confirmed yet"].filter(Boolean).join(" · "),
    ),
    ...similar.map(({ key, title, statusText }) => `Similar: ${key} ${title} (${statusText.toLowerCase()})`),
  ],
});

const ofPlanItem = ({ summary, maySay, requests }: PlanItemDetail): Details => ({
  text: summary,
  lines: [maySay.text, ...requests.map(({ key, title }) => `Answers ${key} ${title}`)],
});
