import { Button, Text } from "@fluentui/react-components";
import type { RequestRow as Row } from "../../api/contract";
import { numberText } from "../../shared/number-text";
import { Trouble } from "../../shared/trouble";
import type { RequestsView } from "./request-keys";
import { RequestRow } from "./request-row";
import { useRequestsTableStyles } from "./requests-table.styles";
import { SortHeader } from "./sort-header";

interface RequestsTableProps {
  rows: Row[];
  /** How many there are with those further down. */
  total: number;
  view: RequestsView;
  shown?: string;
  filtered: boolean;
  onView: (view: RequestsView) => void;
  onShow: (key: string) => void;
  onShowAll: () => void;
  onAsk: () => void;
}

const moneyExplained =
  "Whole amounts of the open deals that ask for it, as far as you may see them. Estimates and unknown amounts are said apart; unknown is never zero.";
const valueExplained = "Reach × impact × confidence ÷ effort. It stands beside the money and is never added to it.";

/** Enough to look through at once; drawing all of a large backlog would make every key press slow. */
export const page = 100;

/** More than this the server does not answer at once. */
const most = 1000;

export function RequestsTable({ rows, total, view, shown, filtered, onView, onShow, onShowAll, onAsk }: RequestsTableProps) {
  const styles = useRequestsTableStyles();
  const { sort } = view;
  const setSort = (next: RequestsView["sort"]) => onView({ ...view, sort: next });

  if (rows.length === 0 && filtered) {
    return (
      <Trouble title="Nothing matches" sentence="No request fits this search and filter.">
        <Button onClick={onShowAll}>Show all requests</Button>
      </Trouble>
    );
  }
  if (rows.length === 0) {
    return (
      <Trouble title="No requests yet" sentence="What customers ask for is collected here, and every ask gets an answer.">
        <Button appearance="primary" onClick={onAsk}>
          Ask for something
        </Button>
      </Trouble>
    );
  }
  return (
    <div className={styles.frame}>
      {/* The roles are said because laying rows out as cards takes them from the elements. */}
      <table role="table" className={styles.table} aria-label="Requests">
        <thead role="rowgroup" className={styles.head}>
          <tr role="row">
            <SortHeader column="title" label="Request" sort={sort} onSort={setSort} />
            <SortHeader column="status" label="Status" sort={sort} onSort={setSort} />
            <SortHeader column="due" label="Answer by" sort={sort} onSort={setSort} />
            <SortHeader column="money" label="Asking for it" explained={moneyExplained} sort={sort} onSort={setSort} />
            <SortHeader column="value" label="Product value" explained={valueExplained} sort={sort} onSort={setSort} />
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <RequestRow key={row.key} row={row} shown={row.key === shown} onShow={onShow} />
          ))}
        </tbody>
      </table>
      {total > rows.length && (
        <div className={styles.more}>
          <Text>
            {numberText(rows.length)} of {numberText(total)} requests
          </Text>
          {view.top < most ? (
            <Button onClick={() => onView({ ...view, top: view.top + page })}>Show more</Button>
          ) : (
            <Text>Search or filter to see others.</Text>
          )}
        </div>
      )}
    </div>
  );
}
