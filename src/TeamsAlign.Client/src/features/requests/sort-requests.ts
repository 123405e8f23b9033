import type { RequestRow } from "../../api/contract";

export type SortColumn = "title" | "status" | "due" | "money" | "value";

export interface Sort {
  column: SortColumn;
  descending: boolean;
}

/** What is unknown sorts last in both directions: it is never zero. */
export function sortRequests(rows: RequestRow[], sort: Sort | undefined): RequestRow[] {
  if (!sort) return rows;
  const known = rows.filter((row) => measure(row, sort.column) !== undefined);
  const unknown = rows.filter((row) => measure(row, sort.column) === undefined);
  const sign = sort.descending ? -1 : 1;
  known.sort((one, other) => sign * compare(measure(one, sort.column), measure(other, sort.column)));
  return [...known, ...unknown];
}

function compare(one: string | number | undefined, other: string | number | undefined) {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one).localeCompare(String(other), "en", { numeric: true, sensitivity: "base" });
}

function measure(row: RequestRow, column: SortColumn) {
  switch (column) {
    case "title":
      return row.title;
    case "status":
      return row.statusText;
    case "due":
      return row.answerDue ?? undefined;
    case "value":
      return row.value.score ?? undefined;
    case "money":
      return openPipeline(row);
  }
}

// Only an order, never a figure to show: the three parts of the pipeline are not added up for people.
function openPipeline({ money }: RequestRow) {
  if (!money) return undefined;
  const sum = [money.newBusiness, money.expansion, money.renewal].reduce((known, part) => known + part.known + part.estimated, 0);
  // Nothing but unknown amounts, or a band that hides them.
  return sum > 0 ? sum : undefined;
}
