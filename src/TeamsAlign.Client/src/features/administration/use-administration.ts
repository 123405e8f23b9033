import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { BrokenRow, Roles, RolesBody, Setting } from "../../api/contract";
import { useNotify } from "../../shared/notify";
import { useApi } from "../../shared/session";

const administrationKey = ["administration"] as const;

export function useRoles(q: string) {
  const api = useApi();
  return useQuery({
    queryKey: [...administrationKey, "roles", q],
    queryFn: ({ signal }) => api.get<Roles>("/api/people/roles", { q }, signal),
    placeholderData: keepPreviousData,
  });
}

export function useSettings() {
  const api = useApi();
  return useQuery({ queryKey: [...administrationKey, "settings"], queryFn: ({ signal }) => api.get<Setting[]>("/api/settings", {}, signal) });
}

export function useBrokenRows() {
  const api = useApi();
  return useQuery({ queryKey: [...administrationKey, "broken"], queryFn: ({ signal }) => api.get<BrokenRow[]>("/api/lists/broken", {}, signal) });
}

/** A change whose refusal its own form shows; it is done once the page shows what is now. */
function useChange<Body>(path: string, done: (body: Body) => string) {
  const api = useApi();
  const queries = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: (body: Body) => api.send<undefined>("PUT", path, body),
    onSuccess: (_, body) => notify(done(body)),
    onSettled: () => queries.invalidateQueries(),
  });
}

export const useRolesChange = (id: string, done: () => string) => useChange<RolesBody>(`/api/people/${encodeURIComponent(id)}/roles`, done);

export const useSettingChange = (name: string) =>
  useChange<{ value: string }>(`/api/settings/${encodeURIComponent(name)}`, ({ value }) => (value ? `${name}: ${value}.` : `${name} is the default again.`));
