import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { RequestDetail, RequestList } from "../../api/contract";
import { useApi } from "../../shared/session";
import { requestKeys, type RequestFilter, type RequestsView, type Sort } from "./request-keys";

/** What the server is asked for, whatever the number of rows. */
export const asked = (filter: RequestFilter, sort?: Sort) => ({
  status: filter.status,
  q: filter.q.trim(),
  mine: filter.mine ? "true" : undefined,
  sort: sort?.column,
  descending: sort?.descending ? "true" : undefined,
});

export function useRequests(filter: RequestFilter, view: RequestsView) {
  const api = useApi();
  return useQuery({
    queryKey: requestKeys.list(filter, view),
    queryFn: ({ signal }) =>
      api.get<RequestList>(
        "/api/requests",
        { ...asked(filter, view.sort), top: String(view.top) },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
}

export function useRequest(key: string) {
  const api = useApi();
  return useQuery({
    queryKey: requestKeys.one(key),
    queryFn: ({ signal }) => api.get<RequestDetail>(`/api/requests/${encodeURIComponent(key)}`, {}, signal),
  });
}
