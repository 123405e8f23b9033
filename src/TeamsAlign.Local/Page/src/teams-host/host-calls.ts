import { appCalls } from "./app-calls";
import { dialogCalls } from "./dialog-calls";
import type { HostCalls } from "./host-bridge";
import { meetingCalls } from "./meeting-calls";
import { pageCalls } from "./page-calls";
import type { TabHost } from "./tab-host";

/** Every TeamsJS call a frame may make; meeting calls only where there is a meeting. */
export const hostCalls = (host: TabHost, origin: string): HostCalls => ({
  ...appCalls(host),
  ...pageCalls(host),
  ...dialogCalls(host),
  ...(host.meeting === undefined ? {} : meetingCalls(host.meeting, origin)),
});
