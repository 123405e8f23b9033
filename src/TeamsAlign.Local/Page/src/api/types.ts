/** The page API of the local process: everything this page knows comes from it. */

export interface Person {
  readonly id: string;
  /** The id activities and cards know this person by, "29:…". */
  readonly mri: string;
  readonly name: string;
  readonly part: string;
  readonly email: string;
  readonly initials: string;
}

export type ConversationKind = "personal" | "group" | "channel" | "meeting";

export interface Conversation {
  readonly id: string;
  readonly kind: ConversationKind;
  readonly name: string;
  readonly teamName?: string | null;
  readonly meetingId?: string | null;
  readonly installed: boolean;
  /** Object ids of everybody in it. */
  readonly members: readonly string[];
}

export interface Attachment {
  readonly contentType: string;
  readonly content?: unknown;
  /** What a search result shows in the list; never sent. */
  readonly preview?: Attachment;
}

export interface Message {
  readonly id: string;
  readonly from: { readonly id: string; readonly name: string; readonly isBot: boolean };
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly text?: string | null;
  readonly textFormat?: string | null;
  readonly attachments?: readonly Attachment[] | null;
  readonly edited?: boolean;
  readonly replyToId?: string | null;
  readonly summary?: string | null;
  readonly suggestedActions?: { readonly actions?: readonly SuggestedAction[] } | null;
}

/** A button below the last message that says something for one. */
export interface SuggestedAction {
  readonly type: string;
  readonly title: string;
  readonly value?: unknown;
}

/** What the bot answered to an invoke: its HTTP status and body. */
export interface BotAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Meeting {
  readonly inMeeting: boolean;
  readonly meetingId: string;
  readonly participants: readonly Participant[];
}

/** What a card's Action.Submit turned out to be: an invoke has an answer to show. */
export interface SubmitReply extends BotAnswer {
  readonly kind: "message" | "invoke";
}

export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly inMeeting: boolean;
}

export interface AppPlaces {
  readonly tenantId: string;
  readonly appId: string;
  readonly tabUrl: string;
  readonly sidePanelUrl: string;
  readonly stageUrl: string;
  readonly botName: string;
}

export interface LiveEvent {
  readonly type: "message" | "update" | "delete" | "conversation" | "typing" | "notification";
  readonly conversationId: string;
  readonly messageId?: string | null;
  /** Only of a notification: what to show in the meeting. */
  readonly content?: unknown;
}
