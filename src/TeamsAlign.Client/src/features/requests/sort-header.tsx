import { Tooltip } from "@fluentui/react-components";
import { ArrowDown12Regular, ArrowUp12Regular } from "@fluentui/react-icons";
import type { Sort, SortColumn } from "./request-keys";
import { useRequestsTableStyles } from "./requests-table.styles";

interface SortHeaderProps {
  column: SortColumn;
  label: string;
  /** What the figures of the column mean. */
  explained?: string;
  sort: Sort | undefined;
  onSort: (sort: Sort | undefined) => void;
}

const biggestFirst: SortColumn[] = ["money", "value"];

/** Cycles: its natural order, the other way round, back to the order the server gave (what is due first). */
export function SortHeader({ column, label, explained, sort, onSort }: SortHeaderProps) {
  const styles = useRequestsTableStyles();
  const mine = sort?.column === column ? sort : undefined;
  const natural: Sort = { column, descending: biggestFirst.includes(column) };

  function turn() {
    if (!mine) onSort(natural);
    else if (mine.descending === natural.descending) onSort({ column, descending: !natural.descending });
    else onSort(undefined);
  }

  const button = (
    <button type="button" className={styles.sort} onClick={turn}>
      {label}
      {mine && (mine.descending ? <ArrowDown12Regular /> : <ArrowUp12Regular />)}
    </button>
  );
  return (
    <th role="columnheader" scope="col" className={styles.th} aria-sort={mine ? (mine.descending ? "descending" : "ascending") : "none"}>
      {explained ? (
        <Tooltip relationship="description" content={explained}>
          {button}
        </Tooltip>
      ) : (
        button
      )}
    </th>
  );
}
