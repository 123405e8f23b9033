/** Query keys of everything that shows requests; a change to one request may move any of them. */
export const requestKeys = {
  all: ["requests"] as const,
  list: (filter: RequestFilter, view: RequestsView) => ["requests", "list", filter, view] as const,
  one: (key: string) => ["requests", "one", key] as const,
};

export interface RequestFilter {
  status: string;
  q: string;
  mine: boolean;
}

export type SortColumn = "title" | "status" | "due" | "money" | "value";

export interface Sort {
  column: SortColumn;
  descending: boolean;
}

/** In which order, and how many of them: the server sorts, so that a large backlog need not be sent to be sorted. */
export interface RequestsView {
  sort?: Sort;
  top: number;
}
