import { Badge, mergeClasses, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { dateText } from "../../shared/dates";
import { StatusBadge } from "../../shared/status-badge";
import type { PlanItemRow } from "../../api/contract";
import { useBoardStyles } from "./board.styles";

interface PlanCardProps {
  item: PlanItemRow;
  shown?: boolean;
  lifted?: boolean;
  tools?: ReactNode;
  onShow: (key: string) => void;
}

export function PlanCard({ item, shown, lifted, tools, onShow }: PlanCardProps) {
  const styles = useBoardStyles();
  const window = item.draft?.window ?? item.window;
  return (
    <article className={mergeClasses(styles.card, Boolean(item.draft) && styles.draft, shown && styles.shown, lifted && styles.lifted)}>
      <div className={styles.cardHead}>
        <button type="button" className={styles.title} dir="auto" data-plan={item.key} aria-current={shown || undefined} onClick={() => onShow(item.key)}>
          {item.draft?.title ?? item.title}
        </button>
        {tools}
      </div>
      <div className={styles.badges}>
        <StatusBadge status={item.status} text={item.statusText} />
        {item.draft && (
          <Badge appearance="outline" color="brand">
            {item.draft.isNew ? "New, only you see it" : "Draft, only you see it"}
          </Badge>
        )}
      </div>
      <Text size={200} block className={styles.quiet}>
        {item.key}
        {window ? ` · ${dateText(window.earliest)} to ${dateText(window.latest)}` : ""}
        {item.requests.length > 0 ? ` · ${requestCount(item.requests.length)}` : ""}
      </Text>
      {item.money && (
        <Text size={200} block className={styles.quiet}>
          {item.money.text}
        </Text>
      )}
    </article>
  );
}

function requestCount(count: number) {
  return count === 1 ? "1 request" : `${count} requests`;
}
