import { useEffect, useState, type ReactNode } from "react";
import type { Host } from "../lib/teams-host";
import { OpenInTeams } from "./open-in-teams";
import { SessionProvider } from "./session-provider";
import { Themed } from "./themed";

/** A frame whose host stays silent this long is treated as a plain browser, until the host answers after all. */
const patience = 1_500;

export function HostGate({ connecting, children }: { connecting: Promise<Host | null>; children: ReactNode }) {
  const [host, setHost] = useState<Host | null>();

  useEffect(() => {
    const silence = setTimeout(() => setHost((known) => known ?? null), patience);
    void connecting.then((found) => {
      clearTimeout(silence);
      setHost(found);
    });
    return () => clearTimeout(silence);
  }, [connecting]);

  if (host) return <SessionProvider host={host}>{children}</SessionProvider>;
  return <Themed theme="default">{host === null && <OpenInTeams />}</Themed>;
}
