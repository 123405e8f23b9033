import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { keys } from "../api/queries";

/** Whether something arrived in a conversation while this window showed another. */
export const useUnread = (conversation: string): boolean =>
  useQuery({ queryKey: keys.unread(conversation), queryFn: () => false, initialData: false, staleTime: Infinity, gcTime: Infinity }).data;

/** What is on screen is read, and so is what arrives there while it is. */
export function useMarkAsRead(conversation: string, newest: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    client.setQueryData(keys.unread(conversation), false);
  }, [client, conversation, newest]);
}
