import { makeStyles, Toaster } from "@fluentui/react-components";
import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { createApi, type Api } from "../lib/api";
import { openLive, type LiveState } from "../lib/live";
import type { Host, HostTheme } from "../lib/teams-host";
import { readLine, rememberLine, type ChosenLine } from "./chosen-line";
import { ConnectionBanner } from "./connection-banner";
import { LineGate } from "./line-gate";
import { Mishap } from "./mishap";
import { toasterId } from "./notify";
import { createQueries } from "./queries";
import { SessionContext } from "./session";
import { Themed } from "./themed";

const useStyles = makeStyles({
  // The narrowest side panel is narrower than a toast.
  toasts: { maxWidth: "calc(100vw - 24px)" },
});

/** Everything a surface stands on: identity, product line, theme, queries, live changes, toasts. */
export function SessionProvider({ host, children }: { host: Host; children: ReactNode }) {
  const [line, setLine] = useState(() => readLine(host));
  const [theme, setTheme] = useState(host.theme);

  useEffect(() => {
    host.onTheme(setTheme);
    host.ready();
  }, [host]);

  const chooseLine = useCallback(
    (key: string | undefined) => {
      rememberLine(host, key);
      setLine({ key, fixed: false });
    },
    [host],
  );

  // Nothing that was fetched or drawn for one product line may be left over in another.
  return (
    <LineSession key={line.key ?? ""} host={host} theme={theme} line={line} chooseLine={chooseLine}>
      {children}
    </LineSession>
  );
}

interface LineSessionProps {
  host: Host;
  theme: HostTheme;
  line: ChosenLine;
  chooseLine: (key: string | undefined) => void;
  children: ReactNode;
}

function LineSession({ host, theme, line, chooseLine, children }: LineSessionProps) {
  const styles = useStyles();
  const [queries] = useState(createQueries);
  const api = useMemo(() => createApi((fresh) => host.getToken(fresh), undefined, line.key), [host, line]);
  const live = useLive(host, api, queries, line.key);
  const session = useMemo(() => ({ host, api, live, line, chooseLine }), [host, api, live, line, chooseLine]);
  return (
    <SessionContext value={session}>
      <QueryClientProvider client={queries}>
        <Themed theme={theme}>
          <ConnectionBanner />
          <Mishap>
            <LineGate>{children}</LineGate>
          </Mishap>
          <Toaster toasterId={toasterId} position="bottom-end" offset={{ horizontal: 12, vertical: 12 }} pauseOnHover className={styles.toasts} />
        </Themed>
      </QueryClientProvider>
    </SessionContext>
  );
}

function useLive(host: Host, api: Api, queries: QueryClient, line: string | undefined) {
  const [live, setLive] = useState<LiveState>("connecting");

  useEffect(() => {
    let wasOffline = false;
    return openLive(() => host.getToken(), {
      onChanged(version) {
        api.sawVersion(version);
        void queries.invalidateQueries();
      },
      onState(state) {
        setLive(state);
        // What changed while nobody listened is not sent again.
        if (state === "live" && wasOffline) void queries.invalidateQueries();
        wasOffline = state === "offline";
      },
    }, line);
  }, [host, api, queries, line]);

  return live;
}
