import { FluentProvider, Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import { usePeople } from "../api/queries";
import type { Person } from "../api/types";
import { Problem } from "../shell/problem";
import { SessionProvider, type Session } from "./session";
import { Surface } from "./surface";
import { initialTheme, rememberTheme, themes, type ThemeName } from "./theme";
import { leavePersonalPlace } from "./route";
import { rememberedPerson, rememberPerson } from "./who";

export function App() {
  const [theme, setTheme] = useState(initialTheme);
  const chooseTheme = useCallback((name: ThemeName) => {
    rememberTheme(name);
    setTheme(name);
  }, []);
  return (
    <FluentProvider theme={themes[theme].theme} style={{ colorScheme: themes[theme].colorScheme, height: "100%" }}>
      <SignedIn theme={theme} setTheme={chooseTheme} />
    </FluentProvider>
  );
}

function SignedIn({ theme, setTheme }: Pick<Session, "theme" | "setTheme">) {
  const people = usePeople();
  const [chosen, setChosen] = useState<Person>();
  const me = chosen ?? (people.data && (rememberedPerson(people.data) ?? people.data[0]));
  const become = useCallback((person: Person) => {
    leavePersonalPlace();
    setChosen(person);
  }, []);
  useEffect(() => {
    if (me) {
      rememberPerson(me);
    }
  }, [me]);
  const session = useMemo<Session | undefined>(
    () => me && people.data && { me, people: people.data, theme, become, setTheme },
    [become, me, people.data, setTheme, theme],
  );
  if (people.isError) {
    return <Problem text={people.error.message} onRetry={() => void people.refetch()} />;
  }
  return session === undefined ? <Spinner label="Starting" /> : <SessionProvider value={session}><Surface key={session.me.id} /></SessionProvider>;
}
