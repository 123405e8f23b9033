import type { HostCalls } from "./host-bridge";
import type { TabHost } from "./tab-host";

interface PageTarget {
  readonly pageId?: string;
  readonly subPageId?: string;
}

/** Moving between pages, chats and dialogs. */
export function pageCalls(host: TabHost): HostCalls {
  const goTo = ([target]: readonly unknown[]) => {
    host.navigate((target ?? {}) as PageTarget);
    return [true] as const;
  };
  return {
    "pages.navigateToApp": goTo,
    "pages.currentApp.navigateTo": goTo,
    "pages.currentApp.navigateToDefaultPage": () => goTo([{}]),
    "chat.openChat": ([request]) => {
      const { members } = (request ?? {}) as { members?: readonly string[] };
      host.openLink(`https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent((members ?? []).join(","))}`);
      return [true];
    },
    // A tab added by hand would be configured; this page has its tabs from the start, so any answer is kept for nobody.
    "settings.getSettings": () => [{ entityId: "home", suggestedDisplayName: "TeamsAlign" }],
    "settings.setSettings": () => [true],
    "settings.setValidityState": () => undefined,
    setFrameContext: () => undefined,
    returnFocus: () => undefined,
  };
}
