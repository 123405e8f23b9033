import { app, authentication, FrameContexts, meeting, pages } from "@microsoft/teams-js";

export type HostTheme = "default" | "dark" | "contrast" | "glass";

/** What the pages need from Teams, Outlook or Microsoft 365; nothing in it is proof of identity. */
export interface Host {
  theme: HostTheme;
  /** Where a deep link points to inside the app, as `requests/REQ-12`, `REQ-12` or nothing. */
  subPage?: string;
  /** The product line that a deep link says before its page, as in `meeting-rooms:requests/REQ-12`. */
  linkedLine?: string;
  /** Where the browser remembers things of this person. */
  personId?: string;
  chatId?: string;
  meetingId?: string;
  frame: string;
  /** @param fresh After signing in again: for what the server does only for who has just signed in. */
  getToken(fresh?: boolean): Promise<string>;
  onTheme(changed: (theme: HostTheme) => void): void;
  openLink(address: string): void;
  /** Puts a page of this app on everybody's screen; only where a meeting is around the page. Rejects with the host's reason. */
  shareToStage?: (path: string) => Promise<void>;
  ready(): void;
  failed(reason: string): void;
}

/** Asks Entra for the moment of the sign-in; the host shows its own sign-in where the old one is too old. */
const freshSignIn = JSON.stringify({ access_token: { auth_time: { essential: true } } });

/** Settles as soon as the host answers; null at once when no host is around the page. */
export async function connectToHost(): Promise<Host | null> {
  if (window.parent === window) return null;
  try {
    await app.initialize();
    return toHost(await app.getContext());
  } catch {
    return null;
  }
}

function toHost(context: app.Context): Host {
  return {
    theme: knownTheme(context.app.theme),
    ...readLink(context.page.subPageId),
    personId: context.user?.id,
    chatId: context.chat?.id ?? context.channel?.id,
    meetingId: context.meeting?.id,
    frame: context.page.frameContext,
    getToken: (fresh) => authentication.getAuthToken(fresh ? { claims: [freshSignIn], silent: false } : undefined),
    onTheme: (changed) => app.registerOnThemeChangeHandler((theme) => changed(knownTheme(theme))),
    openLink: (address) => void app.openLink(address).catch(() => window.open(address, "_blank", "noopener")),
    shareToStage: context.page.frameContext === FrameContexts.sidePanel ? shareToStage : undefined,
    ready() {
      app.notifyAppLoaded();
      void app.notifySuccess();
    },
    failed: (message) => app.notifyFailure({ reason: app.FailedReason.Other, message }),
  };
}

export function readLink(subPage: string | undefined): Pick<Host, "subPage" | "linkedLine"> {
  const [, linkedLine, page] = /^([a-z0-9][a-z0-9-]*):(.*)$/.exec(subPage ?? "") ?? [];
  return linkedLine ? { linkedLine, subPage: page } : { subPage };
}

function knownTheme(theme: string): HostTheme {
  return theme === "dark" || theme === "contrast" || theme === "glass" ? theme : "default";
}

/** Settings page of a channel or meeting tab: Save stays grey until this ran. */
export function offerTab(suggestedName: string, path: string) {
  pages.config.registerOnSaveHandler((save) => {
    const { href } = new URL(path, window.location.origin);
    pages.config
      .setConfig({ entityId: new URL(href).searchParams.get("line") ?? "teamsalign", contentUrl: href, websiteUrl: href, suggestedDisplayName: suggestedName })
      .then(() => save.notifySuccess(), (failure: unknown) => save.notifyFailure(String(failure)));
  });
  pages.config.setValidityState(true);
}

function shareToStage(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    meeting.shareAppContentToStage((error) => {
      if (error) reject(new Error(error.message ?? `The meeting refused (${error.errorCode}).`));
      else resolve();
    }, new URL(path, window.location.origin).href);
  });
}
