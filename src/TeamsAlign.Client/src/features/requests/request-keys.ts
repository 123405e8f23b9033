/** Query keys of everything that shows requests; a change to one request may move any of them. */
export const requestKeys = {
  all: ["requests"] as const,
  list: (filter: RequestFilter) => ["requests", "list", filter] as const,
  one: (key: string) => ["requests", "one", key] as const,
};

export interface RequestFilter {
  status: string;
  q: string;
  mine: boolean;
}
