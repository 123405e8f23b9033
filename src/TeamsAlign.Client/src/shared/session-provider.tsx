import { makeStyles, Toaster } from "@fluentui/react-components";
import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { createApi, type Api } from "../lib/api";
import { openLive, type LiveState } from "../lib/live";
import type { Host } from "../lib/teams-host";
import { ConnectionBanner } from "./connection-banner";
import { Mishap } from "./mishap";
import { toasterId } from "./notify";
import { createQueries } from "./queries";
import { SessionContext } from "./session";
import { Themed } from "./themed";

const useStyles = makeStyles({
  // The narrowest side panel is narrower than a toast.
  toasts: { maxWidth: "calc(100vw - 24px)" },
});

/** Everything a surface stands on: identity, theme, queries, live changes, toasts. */
export function SessionProvider({ host, children }: { host: Host; children: ReactNode }) {
  const styles = useStyles();
  const [theme, setTheme] = useState(host.theme);
  const [queries] = useState(createQueries);
  const api = useMemo(() => createApi((fresh) => host.getToken(fresh)), [host]);
  const live = useLive(host, api, queries);

  useEffect(() => {
    host.onTheme(setTheme);
    host.ready();
  }, [host]);

  const session = useMemo(() => ({ host, api, live }), [host, api, live]);
  return (
    <SessionContext value={session}>
      <QueryClientProvider client={queries}>
        <Themed theme={theme}>
          <ConnectionBanner />
          <Mishap>{children}</Mishap>
          <Toaster toasterId={toasterId} position="bottom-end" offset={{ horizontal: 12, vertical: 12 }} pauseOnHover className={styles.toasts} />
        </Themed>
      </QueryClientProvider>
    </SessionContext>
  );
}

function useLive(host: Host, api: Api, queries: QueryClient) {
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
    });
  }, [host, api, queries]);

  return live;
}
