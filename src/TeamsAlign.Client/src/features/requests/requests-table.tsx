import { Button, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RequestRow as Row } from "../../api/contract";
import { Trouble } from "../../shared/trouble";
import { RequestRow } from "./request-row";
import { useRequestsTableStyles } from "./requests-table.styles";
import { SortHeader } from "./sort-header";
import { sortRequests, type Sort } from "./sort-requests";

interface RequestsTableProps {
  rows: Row[];
  shown?: string;
  filtered: boolean;
  onShow: (key: string) => void;
  onShowAll: () => void;
  onAsk: () => void;
}

const moneyExplained =
  "Whole amounts of the open deals that ask for it, as far as you may see them. Estimates and unknown amounts are said apart; unknown is never zero.";
const valueExplained = "Reach × impact × confidence ÷ effort. It stands beside the money and is never added to it.";

/** Enough to look through at once; drawing all of a large backlog would make every key press slow. */
const page = 100;

export function RequestsTable({ rows, shown, filtered, onShow, onShowAll, onAsk }: RequestsTableProps) {
  const styles = useRequestsTableStyles();
  const [sort, setSort] = useState<Sort>();
  const [drawn, setDrawn] = useState(page);
  const sorted = useMemo(() => sortRequests(rows, sort), [rows, sort]);

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
          {sorted.slice(0, drawn).map((row) => (
            <RequestRow key={row.key} row={row} shown={row.key === shown} onShow={onShow} />
          ))}
        </tbody>
      </table>
      {sorted.length > drawn && (
        <div className={styles.more}>
          <Text>
            {drawn} of {sorted.length} requests
          </Text>
          <Button onClick={() => setDrawn(drawn + page)}>Show more</Button>
        </div>
      )}
    </div>
  );
}
