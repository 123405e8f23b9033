import { Toaster } from "@fluentui/react-components";
import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { createApi } from "../lib/api";
import type { Host } from "../lib/teams-host";
import type { ChosenLine } from "../shared/chosen-line";
import { toasterId } from "../shared/notify";
import { createQueries } from "../shared/queries";
import { SessionContext } from "../shared/session";
import { Themed } from "../shared/themed";

export const aHost: Host = {
  theme: "default",
  frame: "content",
  chatId: "19:chat",
  meetingId: "M1",
  getToken: () => Promise.resolve("token"),
  onTheme: () => undefined,
  openLink: () => undefined,
  ready: () => undefined,
  failed: () => undefined,
};

/**
 * The focus trap of dialogs hides everything outside of the one it takes for active, and without a layout it guesses wrong at times; the
 * browser tests look at the real accessibility tree.
 */
export const inDialog = { hidden: true };

// Outside of a browser an address needs its origin, and fetch does not know the files of a simulated page.
const call: typeof fetch = async (path, init) => {
  const body = init?.body instanceof Blob ? await init.body.text() : init?.body;
  return fetch(new URL(path as string, window.location.href), { ...init, body, signal: undefined });
};

/** Draws a view with everything a surface gives it, except that nothing arrives live. */
export function show(view: ReactNode, line: ChosenLine = { fixed: false }) {
  const queries = createQueries();
  queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retry: false } });
  const { unmount } = render(
    <SessionContext value={{ host: aHost, api: createApi((fresh) => aHost.getToken(fresh), call), live: "live", line, chooseLine: () => undefined }}>
      <QueryClientProvider client={queries}>
        <Themed theme="default">
          {view}
          <Toaster toasterId={toasterId} />
        </Themed>
      </QueryClientProvider>
    </SessionContext>,
  );
  return { user: userEvent.setup(), queries, unmount };
}
