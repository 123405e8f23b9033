import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, test, vi } from "vitest";
import { LineSwitch } from "./line-switch";
import { priya } from "../../testing/records";
import { server } from "../../testing/server";
import { aHost } from "../../testing/show";
import { SessionProvider } from "../../shared/session-provider";
import { useMe } from "../../shared/use-me";

// What arrives live has tests of its own in a browser.
vi.mock("../../lib/live", () => ({ openLive: () => () => undefined }));

const lines = [
  { key: "desk-phones", name: "Desk phones" },
  { key: "meeting-rooms", name: "Meeting rooms" },
];

function Shown() {
  const name = useMe().data?.workspace.name;
  return <LineSwitch name={name} />;
}

/** A server with two product lines, of which a page has to say one. */
function twoLines() {
  server.use(
    http.get("*/api/product-lines", () => HttpResponse.json(lines)),
    http.get("*/api/me", ({ request }) => {
      const key = request.headers.get("product-line");
      if (!key) return HttpResponse.json({ detail: "Say which one.", code: "which-product-line" }, { status: 409 });
      const line = lines.find((one) => one.key === key);
      if (!line) return HttpResponse.json({ detail: "Members only.", code: "not-a-member" }, { status: 403 });
      return HttpResponse.json({ ...priya, workspace: { ...priya.workspace, name: line.name } });
    }),
  );
}

beforeEach(() => {
  localStorage.clear();
  const real = fetch;
  vi.stubGlobal("fetch", (path: string, init?: RequestInit) => real(new URL(path, window.location.href), { ...init, signal: undefined }));
  return () => vi.unstubAllGlobals();
});

test("who has several chooses one, is not asked again, and switches at the top", async () => {
  twoLines();
  const user = userEvent.setup();
  const page = render(<SessionProvider host={aHost}><Shown /></SessionProvider>);
  await user.click(await screen.findByRole("button", { name: "Meeting rooms" }));
  expect(await screen.findByRole("button", { name: "Product line: Meeting rooms" })).toBeVisible();
  page.unmount();

  render(<SessionProvider host={aHost}><Shown /></SessionProvider>);
  await user.click(await screen.findByRole("button", { name: "Product line: Meeting rooms" }));
  await user.click(await screen.findByRole("menuitemradio", { name: "Desk phones" }));
  expect(await screen.findByRole("button", { name: "Product line: Desk phones" })).toBeVisible();
});

test("who left the one they had chosen is offered the others", async () => {
  twoLines();
  localStorage.setItem("teamsalign.product-line.", "sold-long-ago");
  render(<SessionProvider host={aHost}><Shown /></SessionProvider>);
  expect(await screen.findByRole("heading", { name: "Which product line?" })).toBeVisible();
});
