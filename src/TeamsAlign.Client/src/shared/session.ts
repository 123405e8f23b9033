import { createContext, use } from "react";
import type { Api } from "../lib/api";
import type { LiveState } from "../lib/live";
import type { Host } from "../lib/teams-host";
import type { ChosenLine } from "./chosen-line";

/** What every view may ask for: the host around it, the API, and whether changes arrive live. */
export interface Session {
  host: Host;
  api: Api;
  live: LiveState;
  line: ChosenLine;
  /** Shows another product line from now on; undefined lets the server say which. */
  chooseLine: (key: string | undefined) => void;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("A view was drawn outside of a session.");
  return session;
}

export const useApi = () => useSession().api;
