import type { HostCalls } from "./host-bridge";
import type { MeetingHost } from "./tab-host";

/** TeamsJS' code for a stage URL that is not of the app's own domain. */
const invalidUrl = 501;

/** Callback-style calls: the answer is (error, result). */
export function meetingCalls(meeting: MeetingHost, origin: string): HostCalls {
  return {
    "meeting.getMeetingDetails": () => [null, meeting.details()],
    "meeting.getAppContentStageSharingCapabilities": () => [null, { doesAppHaveSharePermission: true }],
    "meeting.getAppContentStageSharingState": () => [null, { isAppSharing: meeting.isSharing() }],
    "meeting.shareAppContentToStage": ([url]) => {
      if (!URL.canParse(String(url)) || new URL(String(url)).origin !== origin) {
        return [{ errorCode: invalidUrl, message: "Provided URL is invalid" }, null];
      }
      meeting.shareToStage(String(url));
      return [null, true];
    },
    "meeting.stopSharingAppContentToStage": () => {
      meeting.stopSharing();
      return [null, true];
    },
  };
}
