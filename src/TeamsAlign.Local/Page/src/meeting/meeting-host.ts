import type { Conversation, Meeting } from "../api/types";
import type { MeetingHost } from "../teams-host/tab-host";
import type { Stage } from "./stage";

/** What the app in the side panel may ask about its meeting. */
export function meetingHost(conversation: Conversation, meeting: Meeting, tenantId: string, stage: Stage): MeetingHost {
  const organizer = meeting.participants.find((person) => person.role === "Organizer");
  return {
    details: () => ({
      details: { id: meeting.meetingId, title: conversation.name, type: "Recurring", joinUrl: `${window.location.origin}/#/meeting/${encodeURIComponent(conversation.id)}` },
      conversation: { id: conversation.id, isGroup: true },
      organizer: { id: organizer?.id, tenantId },
    }),
    shareToStage: (url) => stage.share(url),
    stopSharing: () => stage.share(null),
    isSharing: () => stage.url !== null,
  };
}
