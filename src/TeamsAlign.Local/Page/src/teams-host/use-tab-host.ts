import { useEffect, useMemo, useRef, useState } from "react";
import { localApi } from "../api/local-api";
import type { AppPlaces, Conversation } from "../api/types";
import { goTo } from "../app/route";
import { useSession } from "../app/session";
import type { TaskInfo } from "../dialogs/task-answer";
import { HostBridge } from "./host-bridge";
import { hostCalls } from "./host-calls";
import { legacyContext } from "./legacy-context";
import { openLink } from "./open-link";
import type { AppProgress, FrameContext, MeetingHost, TabHost } from "./tab-host";

export interface TabHostParts {
  readonly frameContext: FrameContext;
  readonly places: AppPlaces;
  readonly conversation: Conversation | undefined;
  readonly subPageId: string | undefined;
  readonly meeting: MeetingHost | undefined;
  readonly openDialog: (info: TaskInfo) => Promise<{ readonly result: unknown } | undefined>;
  readonly onComplete: ((result: unknown) => void) | undefined;
}

/** Speaks TeamsJS with the window of a frame, for as long as the frame is there. */
export function useTabHost(frame: React.RefObject<HTMLIFrameElement | null>, parts: TabHostParts): AppProgress {
  const session = useSession();
  const [progress, setProgress] = useState<AppProgress>({ state: "loading" });
  const sessionId = useMemo(() => crypto.randomUUID(), []);
  const latest = useRef({ parts, session });
  useEffect(() => {
    latest.current = { parts, session };
  });

  const hasMeeting = parts.meeting !== undefined;
  const bridge = useMemo(() => {
    const now = () => latest.current.parts;
    const host: TabHost = {
      frameContext: parts.frameContext,
      context: () => legacyContext({ ...now(), me: latest.current.session.me, theme: latest.current.session.theme, sessionId }),
      token: async (fresh) => (await localApi.token(latest.current.session.me.id, fresh)).token,
      openLink,
      openDialog: (info) => now().openDialog(info),
      completeDialog: (result) => now().onComplete?.(result),
      navigate: ({ subPageId }) => goTo(subPageId === undefined ? { area: "app" } : { area: "app", item: subPageId }),
      report: setProgress,
      ...(hasMeeting ? { meeting: forwarding(() => now().meeting) } : {}),
    };
    return new HostBridge(() => frame.current?.contentWindow ?? null, window.location.origin, hostCalls(host, window.location.origin));
  }, [frame, hasMeeting, parts.frameContext, sessionId]);

  useEffect(() => {
    window.addEventListener("message", bridge.receive);
    return () => window.removeEventListener("message", bridge.receive);
  }, [bridge]);

  useEffect(() => bridge.emit("themeChange", [session.theme]), [bridge, session.theme]);

  return progress;
}

function forwarding(meeting: () => MeetingHost | undefined): MeetingHost {
  return {
    details: () => meeting()?.details() ?? {},
    shareToStage: (url) => meeting()?.shareToStage(url),
    stopSharing: () => meeting()?.stopSharing(),
    isSharing: () => meeting()?.isSharing() ?? false,
  };
}
