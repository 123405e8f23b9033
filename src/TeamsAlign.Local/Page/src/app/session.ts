import { createContext, useContext } from "react";
import type { Person } from "../api/types";
import type { ThemeName } from "./theme";

/** Who looks at the page, and how it looks. */
export interface Session {
  readonly me: Person;
  readonly people: readonly Person[];
  readonly theme: ThemeName;
  readonly become: (person: Person) => void;
  readonly setTheme: (theme: ThemeName) => void;
}

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) {
    throw new Error("There is no session around this component.");
  }
  return session;
}
