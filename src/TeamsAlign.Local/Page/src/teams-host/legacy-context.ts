import type { ThemeName } from "../app/theme";
import type { AppPlaces, Conversation, Person } from "../api/types";
import type { FrameContext } from "./tab-host";

export interface ContextParts {
  readonly frameContext: FrameContext;
  readonly me: Person;
  readonly places: AppPlaces;
  readonly theme: ThemeName;
  readonly sessionId: string;
  readonly conversation?: Conversation | undefined;
  readonly subPageId?: string | undefined;
}

/** The flat context TeamsJS turns into what app.getContext() returns; absent where Teams leaves it out. */
export function legacyContext(parts: ContextParts): Readonly<Record<string, unknown>> {
  const { conversation, me, places } = parts;
  return {
    hostName: "Teams",
    hostClientType: "web",
    appSessionId: parts.sessionId,
    sessionId: parts.sessionId,
    appId: places.appId,
    locale: navigator.language.toLowerCase(),
    theme: parts.theme,
    frameContext: parts.frameContext,
    entityId: "home",
    ...(parts.subPageId === undefined ? {} : { subEntityId: parts.subPageId }),
    sourceOrigin: window.location.origin,
    isFullScreen: false,
    userObjectId: me.id,
    userDisplayName: me.name,
    userPrincipalName: me.email,
    loginHint: me.email,
    tid: places.tenantId,
    ...whereIn(conversation),
  };
}

function whereIn(conversation: Conversation | undefined): Readonly<Record<string, unknown>> {
  switch (conversation?.kind) {
    case "channel":
      return { channelId: conversation.id, channelName: conversation.name, channelType: "Regular", teamName: conversation.teamName };
    case "meeting":
      return { chatId: conversation.id, meetingId: conversation.meetingId };
    case "group":
    case "personal":
      return { chatId: conversation.id };
    default:
      return {};
  }
}
