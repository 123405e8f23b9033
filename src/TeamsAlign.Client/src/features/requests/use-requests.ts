import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { RequestDetail, RequestList } from "../../api/contract";
import { useApi } from "../../shared/session";
import { requestKeys, type RequestFilter, type RequestsView } from "./request-keys";

export function useRequests(filter: RequestFilter, view: RequestsView) {
  const api = useApi();
  return useQuery({
    queryKey: requestKeys.list(filter, view),
    queryFn: ({ signal }) =>
      api.get<RequestList>(
        "/api/requests",
        {
          status: filter.status,
          q: filter.q.trim(),
          mine: filter.mine ? "true" : undefined,
          sort: view.sort?.column,
          descending: view.sort?.descending ? "true" : undefined,
          top: String(view.top),
        },
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
