import { Link, Text } from "@fluentui/react-components";
import type { PlanItemRow } from "../../api/contract";
import { Section } from "../../shared/section";
import { usePlanBodyStyles } from "./plan-body.styles";

interface PlannedRequestsProps {
  requests: PlanItemRow["requests"];
  /** Why it is planned where nobody asked. */
  otherwise?: string;
  onShowRequest: (key: string) => void;
}

export function PlannedRequests({ requests, otherwise, onShowRequest }: PlannedRequestsProps) {
  const styles = usePlanBodyStyles();
  return (
    <Section title="Requests it answers">
      {requests.length === 0 && <Text>{otherwise ?? "Nobody asked for it."}</Text>}
      <ul className={styles.list}>
        {requests.map((request) => (
          <li key={request.key}>
            <Link as="button" className={styles.entry} onClick={() => onShowRequest(request.key)}>
              {request.key} · <span dir="auto">{request.title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
