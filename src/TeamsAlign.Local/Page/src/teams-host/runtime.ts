import type { FrameContext } from "./tab-host";

/** The capabilities TeamsJS' isSupported() answers with: only what this page really does. */
export function runtimeFor(frameContext: FrameContext): string {
  return JSON.stringify({
    apiVersion: 4,
    isLegacyTeams: false,
    isNAAChannelRecommended: false,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    supports: {
      chat: {},
      dialog: { card: {}, url: {} },
      pages: { config: {}, currentApp: {} },
      ...(frameContext === "sidePanel" || frameContext === "meetingStage" ? { meeting: {} } : {}),
    },
  });
}
