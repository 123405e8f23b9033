import { mergeClasses, Text } from "@fluentui/react-components";
import type { RequestRow as Row } from "../../api/contract";
import { dateText } from "../../shared/dates";
import { StatusBadge } from "../../shared/status-badge";
import { useRequestsTableStyles } from "./requests-table.styles";

interface RequestRowProps {
  row: Row;
  shown: boolean;
  onShow: (key: string) => void;
}

/** The title is the control; a click anywhere in the row is a convenience for the mouse. */
export function RequestRow({ row, shown, onShow }: RequestRowProps) {
  const styles = useRequestsTableStyles();
  return (
    <tr role="row" className={mergeClasses(styles.row, shown && styles.shown)} onClick={() => onShow(row.key)}>
      <td role="cell" className={mergeClasses(styles.td, styles.request)}>
        <button type="button" className={styles.title} dir="auto" data-request={row.key} aria-current={shown || undefined}>
          {row.title}
        </button>
        <Text size={200} block className={styles.quiet}>
          {row.key} · {row.askedBy.name}
          {row.area ? ` · ${row.area}` : ""}
          {row.accounts > 0 ? ` · ${customers(row)}` : ""}
        </Text>
      </td>
      <td role="cell" className={mergeClasses(styles.td, styles.status)}>
        <StatusBadge status={row.status} text={row.statusText} />
      </td>
      <td role="cell" className={mergeClasses(styles.td, styles.due)} data-label="Answer by">
        {row.answerDue ? dateText(row.answerDue) : "–"}
        {row.overdue && <span className={styles.overdue}> overdue</span>}
      </td>
      <td role="cell" className={styles.td} data-label="Asking for it">
        {row.money ? row.money.text : <span title="Amounts are not shown to you here">–</span>}
      </td>
      <td role="cell" className={styles.td} data-label="Product value">
        {row.value.unscored ? <span className={styles.quiet}>Unscored</span> : scoreText(row.value.score)}
        {row.value.stale && <span className={styles.quiet}> (stale)</span>}
      </td>
    </tr>
  );
}

function customers(row: Row) {
  const named = row.accountNames ?? [];
  if (named.length === 0 || named.length > 2) return row.accounts === 1 ? "1 customer" : `${row.accounts} customers`;
  return named.join(", ");
}

function scoreText(score: number | null | undefined) {
  return (score ?? 0).toLocaleString("en", { maximumFractionDigits: 1 });
}
