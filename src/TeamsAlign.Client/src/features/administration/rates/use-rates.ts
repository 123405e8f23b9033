import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { CurrencyRate, RateBody } from "../../../api/contract";
import { useNotify } from "../../../shared/notify";
import { useApi } from "../../../shared/session";

export function useRates() {
  const api = useApi();
  return useQuery({ queryKey: ["administration", "rates"], queryFn: ({ signal }) => api.get<CurrencyRate[]>("/api/rates", {}, signal) });
}

/** Every figure may change with a rate. */
export function useRateChange() {
  const api = useApi();
  const queries = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: (body: RateBody) => api.send<undefined>("POST", "/api/rates", body),
    onSuccess: (_, { currency }) => notify(`The rate of ${currency ?? ""} counts from now on.`),
    onSettled: () => queries.invalidateQueries(),
  });
}
