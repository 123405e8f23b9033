import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useSession } from "./session";

/** Short breaks heal by themselves; only one that lasts is worth a line on the page. */
const worthSaying = 2_000;

/** The browser knows of a cable that was pulled long before the connection does. */
function onConnection(changed: () => void) {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

export function ConnectionBanner() {
  const connected = useSyncExternalStore(onConnection, () => navigator.onLine);
  const offline = useSession().live === "offline" || !connected;
  const [lasting, setLasting] = useState(false);

  useEffect(() => {
    if (!offline) return;
    const timer = setTimeout(() => setLasting(true), worthSaying);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [offline]);

  return (
    <div role="status" aria-live="polite">
      {offline && lasting && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            Not connected. You see what was known last; TeamsAlign keeps trying and catches up by itself.
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
