import { getJson, postJson } from "./http";
import type { AppPlaces, Attachment, BotAnswer, Conversation, Meeting, Message, Person, SubmitReply } from "./types";

const at = (conversation: string, rest: string) => `/local/conversations/${encodeURIComponent(conversation)}/${rest}`;
const as = (person: string) => `person=${encodeURIComponent(person)}`;

/** The card button somebody pressed, with what they typed already merged into its data. */
export interface ExecuteCall {
  readonly messageId: string;
  readonly verb?: string;
  readonly data?: unknown;
  readonly actionId?: string;
  readonly trigger: "manual" | "automatic";
}

export type ExtensionCall =
  | { readonly name: "query"; readonly commandId: string; readonly parameters: readonly { name: string; value: string }[]; readonly queryOptions: { skip: number; count: number } }
  | { readonly name: "fetchTask" | "submitAction"; readonly commandId: string; readonly context: "compose" | "message"; readonly messageId?: string; readonly data?: unknown }
  | { readonly name: "selectItem"; readonly data: unknown }
  | { readonly name: "queryLink"; readonly url: string }
  | { readonly name: "search"; readonly messageId?: string; readonly dataset: string; readonly queryText: string; readonly data?: unknown };

export const localApi = {
  people: () => getJson<Person[]>("/local/people"),
  conversations: (person: string) => getJson<Conversation[]>(`/local/conversations?${as(person)}`),
  places: (person: string, conversation?: string) =>
    getJson<AppPlaces>(`/local/context?${as(person)}${conversation ? `&conversation=${encodeURIComponent(conversation)}` : ""}`),
  token: (person: string, fresh: boolean) => getJson<{ token: string; expires: string }>(`/local/token?${as(person)}${fresh ? "&fresh=true" : ""}`),

  open: (conversation: string, person: string) => postJson<void>(at(conversation, "open"), { person }),
  install: (conversation: string, person: string) => postJson<void>(at(conversation, "install"), { person }),
  uninstall: (conversation: string, person: string) => postJson<void>(at(conversation, "uninstall"), { person }),

  messages: (conversation: string, person: string) => getJson<Message[]>(at(conversation, `messages?${as(person)}`)),
  send: (conversation: string, person: string, message: { text: string; mentionBot: boolean; replyToId?: string }) =>
    postJson<{ id: string; botStatus?: number | null }>(at(conversation, "messages"), { person, ...message }),
  insertCard: (conversation: string, person: string, card: { attachment: Attachment; replyToId?: string }) =>
    postJson<{ id: string }>(at(conversation, "cards"), { person, ...card }),

  execute: (conversation: string, person: string, call: ExecuteCall) =>
    postJson<BotAnswer>(at(conversation, "execute"), { person, ...call }),
  submit: (conversation: string, person: string, call: { messageId: string; data: unknown }) =>
    postJson<SubmitReply>(at(conversation, "submit"), { person, ...call }),
  task: (conversation: string, person: string, call: { name: "fetch" | "submit"; data: unknown }) =>
    postJson<BotAnswer>(at(conversation, "task"), { person, ...call }),
  extension: (conversation: string, person: string, call: ExtensionCall) =>
    postJson<BotAnswer>(at(conversation, "extension"), { person, ...call }),

  meeting: (conversation: string) => getJson<Meeting>(`/local/meetings/${encodeURIComponent(conversation)}`),
  moveMeeting: (conversation: string, person: string, step: "start" | "end" | "join" | "leave") =>
    postJson<void>(`/local/meetings/${encodeURIComponent(conversation)}/${step}`, { person }),
};
