import { QueryClient } from "@tanstack/react-query";
import { Problem } from "../lib/problem";

/** Answers stay fresh until the server says that something changed; only faults are tried again. */
export function createQueries() {
  return new QueryClient({
    defaultOptions: {
      // A browser that believes to be offline would wait in silence; a call that fails says so, and can be repeated.
      mutations: { networkMode: "always" },
      queries: {
        networkMode: "always",
        staleTime: 60_000,
        retry: (failures, error) => failures < 2 && error instanceof Problem && (error.status === 0 || error.status >= 500),
        retryDelay: (failures) => 300 * 2 ** failures,
      },
    },
  });
}
