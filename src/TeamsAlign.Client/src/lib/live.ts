import { HubConnectionBuilder, HubConnectionState, LogLevel, type HubConnection } from "@microsoft/signalr";

export type LiveState = "connecting" | "live" | "offline";

export interface LiveEvents {
  onChanged(version: string): void;
  onState(state: LiveState): void;
}

const longestWait = 15_000;

/** Keeps one hub connection open as long as the page is; returns how to close it. */
export function openLive(getToken: () => Promise<string>, events: LiveEvents): () => void {
  const connection = new HubConnectionBuilder()
    .withUrl("/live", { accessTokenFactory: getToken })
    .withAutomaticReconnect({ nextRetryDelayInMilliseconds: (retry) => Math.min(longestWait, 500 * 2 ** retry.previousRetryCount) })
    .configureLogging(LogLevel.None)
    .build();
  let closed = false;
  connection.on("changed", (change: { version: string }) => events.onChanged(change.version));
  connection.onreconnecting(() => events.onState("offline"));
  connection.onreconnected(() => events.onState("live"));
  void startUntilClosed(connection, () => closed, events);
  return () => {
    closed = true;
    void connection.stop();
  };
}

// Automatic reconnect only covers a connection that once stood; the first start is repeated here.
async function startUntilClosed(connection: HubConnection, isClosed: () => boolean, events: LiveEvents) {
  for (let wait = 500; !isClosed() && connection.state !== HubConnectionState.Connected; wait = Math.min(longestWait, wait * 2)) {
    try {
      await connection.start();
      events.onState("live");
    } catch {
      if (isClosed()) return;
      events.onState("offline");
      await new Promise((resume) => setTimeout(resume, wait));
    }
  }
}
