import { QueryClient } from "@tanstack/react-query";
import { Problem } from "../lib/problem";

const isLoading = (error: unknown) => error instanceof Problem && error.loading;

/** Answers stay fresh until the server says that something changed; only faults are tried again, and a product line that loads until it has. */
export function createQueries() {
  return new QueryClient({
    defaultOptions: {
      // A browser that believes to be offline would wait in silence; a call that fails says so, and can be repeated.
      mutations: { networkMode: "always" },
      queries: {
        networkMode: "always",
        staleTime: 60_000,
        retry: (failures, error) => isLoading(error) || (failures < 2 && error instanceof Problem && (error.status === 0 || error.status >= 500)),
        retryDelay: (failures, error) => (isLoading(error) ? 2_000 : 300 * 2 ** failures),
      },
    },
  });
}
