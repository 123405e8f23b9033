import { HttpTransportType, HubConnectionBuilder, LogLevel, type HubConnection } from "@microsoft/signalr";

export type LiveState = "connecting" | "live" | "offline";

export interface LiveEvents {
  onChanged(version: string): void;
  onState(state: LiveState): void;
}

const longestWait = 15_000;

/** Keeps one hub connection open as long as the page is; returns how to close it. */
export function openLive(getToken: () => Promise<string>, events: LiveEvents, productLine?: string): () => void {
  let closed = false;
  let connection: HubConnection | undefined;
  const attempt = (negotiates: boolean) => (connection = connectionTo(getToken, events, negotiates, productLine)).start();
  void startUntilClosed(attempt, () => closed, events);
  return () => {
    closed = true;
    void connection?.stop();
  };
}

// Automatic reconnect only covers a connection that once stood; the first start is repeated here.
async function startUntilClosed(attempt: (negotiates: boolean) => Promise<void>, isClosed: () => boolean, events: LiveEvents) {
  // Negotiating takes two calls that must reach the same process, which several behind one address do not promise; it is the way where web sockets are blocked.
  let negotiates = false;
  for (let wait = 500; !isClosed(); wait = Math.min(longestWait, wait * 2)) {
    try {
      await attempt(negotiates);
      events.onState("live");
      return;
    } catch {
      if (isClosed()) return;
      events.onState("offline");
      await new Promise((resume) => setTimeout(resume, wait));
      negotiates = !negotiates;
    }
  }
}

function connectionTo(getToken: () => Promise<string>, events: LiveEvents, negotiates: boolean, productLine?: string) {
  const direct = negotiates ? {} : { skipNegotiation: true, transport: HttpTransportType.WebSockets };
  const connection = new HubConnectionBuilder()
    .withUrl(productLine ? `/live?productLine=${encodeURIComponent(productLine)}` : "/live", { accessTokenFactory: getToken, ...direct })
    .withAutomaticReconnect({ nextRetryDelayInMilliseconds: (retry) => Math.min(longestWait, 500 * 2 ** retry.previousRetryCount) })
    .configureLogging(LogLevel.None)
    .build();
  connection.on("changed", (change: { version: string }) => events.onChanged(change.version));
  connection.onreconnecting(() => events.onState("offline"));
  connection.onreconnected(() => events.onState("live"));
  return connection;
}
