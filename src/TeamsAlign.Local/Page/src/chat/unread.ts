import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { keys } from "../api/queries";
import type { Conversation } from "../api/types";
import type { Area } from "../app/route";

const unread = (conversation: string) =>
  ({ queryKey: keys.unread(conversation), queryFn: () => false, initialData: false, staleTime: Infinity, gcTime: Infinity }) as const;

/** Whether something arrived in a conversation while this window showed another. */
export const useUnread = (conversation: string): boolean => useQuery(unread(conversation)).data;

/** The places of the rail where something waits to be read. */
export function useUnreadAreas(conversations: readonly Conversation[]): ReadonlySet<Area> {
  const waiting = useQueries({ queries: conversations.map(({ id }) => unread(id)) });
  return new Set(conversations.filter((_conversation, index) => waiting[index]?.data === true).map(({ kind }) => (kind === "channel" ? "team" : "chat")));
}

/** What is on screen is read, and so is what arrives there while it is. */
export function useMarkAsRead(conversation: string, newest: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    client.setQueryData(keys.unread(conversation), false);
  }, [client, conversation, newest]);
}
