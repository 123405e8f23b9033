import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { keys } from "./queries";
import type { LiveEvent } from "./types";

/** Keeps everything this person sees up to date; false while the connection is down (the browser reconnects by itself). */
export function useLive(person: string): boolean {
  const client = useQueryClient();
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    const source = new EventSource(`/local/events?person=${encodeURIComponent(person)}`);
    let missed = false;
    source.onopen = () => {
      setConnected(true);
      if (missed) {
        // Whatever happened in between was told to nobody.
        void client.invalidateQueries();
      }
      missed = false;
    };
    source.onerror = () => {
      missed = true;
      setConnected(false);
    };
    source.onmessage = (event: MessageEvent<string>) => apply(client, person, JSON.parse(event.data) as LiveEvent);
    return () => source.close();
  }, [client, person]);
  return connected;
}

function apply(client: QueryClient, person: string, event: LiveEvent): void {
  switch (event.type) {
    case "conversation":
      void client.invalidateQueries({ queryKey: keys.conversations(person) });
      void client.invalidateQueries({ queryKey: keys.meeting(event.conversationId) });
      break;
    case "typing":
      client.setQueryData(keys.typing(event.conversationId), Date.now());
      break;
    case "message":
      client.setQueryData(keys.unread(event.conversationId), true);
      client.setQueryData(keys.typing(event.conversationId), 0);
      void client.invalidateQueries({ queryKey: keys.messages(event.conversationId, person) });
      break;
    case "update":
    case "delete":
      void client.invalidateQueries({ queryKey: keys.messages(event.conversationId, person) });
      break;
    case "notification":
      client.setQueryData(keys.notification(event.conversationId), event.content ?? null);
      break;
  }
}
