import { useQuery } from "@tanstack/react-query";
import type { Me } from "../api/contract";
import { useApi } from "./session";

/** Who is asking and what they may; buttons follow it, the server decides. */
export function useMe() {
  const api = useApi();
  return useQuery({ queryKey: ["me"], queryFn: ({ signal }) => api.get<Me>("/api/me", {}, signal) });
}
