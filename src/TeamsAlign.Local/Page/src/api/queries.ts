import { useQuery } from "@tanstack/react-query";
import { localApi } from "./local-api";

export const keys = {
  people: ["people"] as const,
  conversations: (person: string) => ["conversations", person] as const,
  messages: (conversation: string, person: string) => ["messages", conversation, person] as const,
  unread: (conversation: string) => ["unread", conversation] as const,
  /** When the bot last began to write, in milliseconds; 0 when it is not writing. */
  typing: (conversation: string) => ["typing", conversation] as const,
  /** What the bot last sent to one's screen in a meeting. */
  notification: (conversation: string) => ["notification", conversation] as const,
  meeting: (conversation: string) => ["meeting", conversation] as const,
  places: (person: string, conversation: string | undefined) => ["places", person, conversation ?? ""] as const,
};

export const usePeople = () => useQuery({ queryKey: keys.people, queryFn: localApi.people, staleTime: Infinity });

export const useConversations = (person: string) =>
  useQuery({ queryKey: keys.conversations(person), queryFn: () => localApi.conversations(person) });

export const useMessages = (conversation: string, person: string) =>
  useQuery({ queryKey: keys.messages(conversation, person), queryFn: () => localApi.messages(conversation, person) });

export const useMeeting = (conversation: string) =>
  useQuery({ queryKey: keys.meeting(conversation), queryFn: () => localApi.meeting(conversation) });

export const usePlaces = (person: string, conversation?: string) =>
  useQuery({ queryKey: keys.places(person, conversation), queryFn: () => localApi.places(person, conversation), staleTime: Infinity });
