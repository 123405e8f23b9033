import type { TaskInfo } from "../dialogs/task-answer";

export type FrameContext = "content" | "sidePanel" | "meetingStage" | "task";

/** How far the app in the frame says it is. */
export type AppProgress = { readonly state: "loading" | "ready" } | { readonly state: "failed"; readonly reason: string };

/** What the page does for the app in one of its frames. */
export interface TabHost {
  readonly frameContext: FrameContext;
  readonly context: () => Readonly<Record<string, unknown>>;
  /** @param fresh As after signing in again, which here takes no password. */
  readonly token: (fresh: boolean) => Promise<string>;
  readonly openLink: (url: string) => void;
  /** Resolves with what the dialog submitted; undefined when it was closed without. */
  readonly openDialog: (info: TaskInfo) => Promise<{ readonly result: unknown } | undefined>;
  /** Present in a frame that is itself a dialog. */
  readonly completeDialog?: (result: unknown) => void;
  readonly navigate: (page: { readonly pageId?: string; readonly subPageId?: string }) => void;
  readonly report: (progress: AppProgress) => void;
  readonly meeting?: MeetingHost;
}

export interface MeetingHost {
  readonly details: () => Readonly<Record<string, unknown>>;
  readonly shareToStage: (url: string) => void;
  readonly stopSharing: () => void;
  readonly isSharing: () => boolean;
}
