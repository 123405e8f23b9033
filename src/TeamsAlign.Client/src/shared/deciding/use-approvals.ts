import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Approval, Delegation, HandOnBody, VoteBody } from "../../api/contract";
import type { SendOptions } from "../../lib/api";
import { useNotify } from "../notify";
import { useApi } from "../session";

const approvalsKey = ["approvals"] as const;
const pathOf = (key: string) => `/api/approvals/${encodeURIComponent(key)}`;

/** What runs, what waits for me first; of one record also what is over. */
export function useApprovals(of?: string) {
  const api = useApi();
  return useQuery({
    queryKey: [...approvalsKey, "list", of],
    queryFn: ({ signal }) => api.get<Approval[]>("/api/approvals", { of }, signal),
  });
}

export function useApproval(key: string) {
  const api = useApi();
  return useQuery({
    queryKey: [...approvalsKey, "one", key],
    queryFn: ({ signal }) => api.get<Approval>(pathOf(key), {}, signal),
  });
}

/** Those that hold or are to come, of which one is part. */
export function useDelegations(enabled = true) {
  const api = useApi();
  return useQuery({
    queryKey: [...approvalsKey, "delegations"],
    queryFn: ({ signal }) => api.get<Delegation[]>("/api/delegations", {}, signal),
    enabled,
  });
}

/** What can be done to an approval: the end of its address, and what goes along. */
export type Deed =
  | { to: "votes"; body: VoteBody; how?: SendOptions }
  | { to: "handing-on"; body: HandOnBody }
  | { to: "question" | "answer" | "withdrawal"; body: { text?: string } }
  | { to: "restart"; body?: undefined };

/** One deed; its form shows a refusal itself, and the page learns what became of it. */
export function useDeed(key: string, done: (after: Approval) => string) {
  const api = useApi();
  const queries = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: (deed: Deed) => api.send<Approval>("POST", `${pathOf(key)}/${deed.to}`, deed.body, deed.to === "votes" ? deed.how : undefined),
    onSuccess(after) {
      queries.setQueryData([...approvalsKey, "one", after.key], after);
      notify(done(after));
    },
    onSettled: () => queries.invalidateQueries(),
  });
}
