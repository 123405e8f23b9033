import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Policies, PolicyBody, PolicyPreview, PolicyRow } from "../../../api/contract";
import { useNotify, useNotifyProblem } from "../../../shared/notify";
import { useApi } from "../../../shared/session";
import { useLater } from "../../../shared/use-later";

const policiesKey = ["administration", "policies"] as const;
const path = "/api/policies";

export function usePolicies() {
  const api = useApi();
  return useQuery({ queryKey: policiesKey, queryFn: ({ signal }) => api.get<Policies>(path, {}, signal) });
}

/** Who would be asked, and what keeps it from being saved; asked anew per pause of typing. */
export function usePolicyPreview(draft: PolicyBody) {
  const api = useApi();
  const settled = useLater(draft, 400);
  return useQuery({
    queryKey: [...policiesKey, "preview", settled],
    queryFn: () => api.send<PolicyPreview>("POST", `${path}/preview`, settled),
    placeholderData: keepPreviousData,
  });
}

/** Its form shows a refusal itself. @param key Nothing for a new one. */
export function usePolicySave(key: string | undefined) {
  const api = useApi();
  const queries = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: (body: PolicyBody) => (key ? api.send<PolicyRow>("PUT", `${path}/${encodeURIComponent(key)}`, body) : api.send<PolicyRow>("POST", path, body)),
    onSuccess: (saved) => notify(`${saved.policy.name}: saved.${saved.policy.off ? " It is off." : " It counts from now on; what runs keeps the policy it began with."}`),
    onSettled: () => queries.invalidateQueries(),
  });
}

/** Switches one on or off as it stands. */
export function usePolicySwitch({ key, policy }: PolicyRow) {
  const api = useApi();
  const queries = useQueryClient();
  const notify = useNotify();
  const notifyProblem = useNotifyProblem();
  return useMutation({
    mutationFn: (off: boolean) => api.send<PolicyRow>("PUT", `${path}/${encodeURIComponent(key)}`, { ...policy, off }),
    onSuccess: (saved) => notify(`${saved.policy.name} is ${saved.policy.off ? "off" : "on"}.`),
    onError: notifyProblem,
    onSettled: () => queries.invalidateQueries(),
  });
}

export function usePolicyOrder() {
  const api = useApi();
  const queries = useQueryClient();
  const notifyProblem = useNotifyProblem();
  return useMutation({
    mutationFn: (policies: string[]) => api.send<undefined>("POST", `${path}/order`, { policies }),
    onMutate: (keys) =>
      queries.setQueryData<Policies>(policiesKey, (known) => known && { ...known, policies: keys.flatMap((key) => known.policies.filter((one) => one.key === key)) }),
    onError: notifyProblem,
    onSettled: () => queries.invalidateQueries(),
  });
}
