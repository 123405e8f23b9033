// @vitest-environment jsdom
import { app, authentication, dialog, meeting, pages } from "@microsoft/teams-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HostBridge } from "./host-bridge";
import { hostCalls } from "./host-calls";
import { legacyContext } from "./legacy-context";
import type { AppProgress, TabHost } from "./tab-host";

/** The unmodified library on one side, this page's host on the other, with nothing between but the messages. */
const progress: AppProgress[] = [];
const opened: string[] = [];
const shared: string[] = [];
let bridge: HostBridge;

const me = { id: "aaaaaaaa-0000-4000-8000-000000000001", mri: "29:1priya", name: "Priya Raman", part: "product manager", email: "priya@contoso.example", initials: "PR" };
const places = { tenantId: "tenant", appId: "22222222-2222-4222-8222-222222222222", tabUrl: "", sidePanelUrl: "", stageUrl: "", botName: "TeamsAlign" };
const conversation = { id: "19:meeting@thread.v2", kind: "meeting", name: "Weekly", meetingId: "MCM", installed: true, members: [] } as const;

const host: TabHost = {
  frameContext: "sidePanel",
  context: () => legacyContext({ frameContext: "sidePanel", me, places, theme: "dark", sessionId: "s", conversation, subPageId: "requests/REQ-12" }),
  token: (fresh) => Promise.resolve(fresh ? "a.fresh.token" : "a.token.of-ours"),
  openLink: (url) => opened.push(url),
  openDialog: (info) => Promise.resolve(info.url?.endsWith("/closed") ? undefined : { result: { title: info.title } }),
  navigate: () => undefined,
  report: (step) => progress.push(step),
  meeting: { details: () => ({ details: { title: "Weekly" } }), shareToStage: (url) => shared.push(url), stopSharing: () => undefined, isSharing: () => false },
};

beforeEach(async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new Error("There is no network.")));
  const { origin } = window.location;
  const page: { postMessage: (data: unknown) => void } = { postMessage: (data) => bridge.receive({ data, source: frame, origin } as unknown as MessageEvent) };
  const frame = { postMessage: (data: unknown) => window.dispatchEvent(Object.assign(new Event("message"), { data, source: page, origin })) };
  vi.stubGlobal("parent", page);
  bridge = new HostBridge(() => frame as unknown as Window, origin, hostCalls(host, origin));
  await app.initialize();
});

afterEach(() => {
  app._uninitialize();
  vi.unstubAllGlobals();
});

test("an app learns where it is, who looks at it and in which meeting", async () => {
  const context = await app.getContext();
  expect(context.app.theme).toBe("dark");
  expect(context.page).toMatchObject({ frameContext: "sidePanel", subPageId: "requests/REQ-12" });
  expect(context.user).toMatchObject({ id: me.id, tenant: { id: "tenant" } });
  expect(context.meeting?.id).toBe("MCM");
});

test("an app gets this person's token and says when it is ready", async () => {
  expect(await authentication.getAuthToken()).toBe("a.token.of-ours");
  expect(await authentication.getAuthToken({ claims: ['{"access_token":{"auth_time":{"essential":true}}}'] })).toBe("a.fresh.token");
  await app.notifySuccess();
  expect(progress).toContainEqual({ state: "ready" });
});

test("an app hears of a change of theme", async () => {
  const changed = vi.fn();
  app.registerOnThemeChangeHandler(changed);
  bridge.emit("themeChange", ["contrast"]);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith("contrast"));
});

test("links are followed by the page", async () => {
  await app.openLink("https://teams.microsoft.com/l/entity/x/home");
  expect(opened).toEqual(["https://teams.microsoft.com/l/entity/x/home"]);
});

test("a dialog answers what it submitted, or that it was closed", async () => {
  const open = (url: string) => new Promise<dialog.ISdkResponse>((done) => dialog.url.open({ url, title: "Why?", size: { height: 100, width: 100 } }, done));
  expect((await open("https://localhost/dialog")).result).toEqual({ title: "Why?" });
  expect((await open("https://localhost/closed")).err).toContain("cancelled");
});

test("a side panel shares its own pages to the stage, and no others", async () => {
  const share = (url: string) => new Promise<unknown>((done) => meeting.shareAppContentToStage((error, shown) => done(error ?? shown), url));
  expect(await share(`${window.location.origin}/stage`)).toBe(true);
  expect(await share("https://elsewhere.example/stage")).toMatchObject({ errorCode: 501 });
  expect(shared).toEqual([`${window.location.origin}/stage`]);
});

test("what this page does not do, it does not claim", () => {
  expect(pages.isSupported()).toBe(true);
  expect(pages.tabs.isSupported()).toBe(false);
  expect(dialog.url.bot.isSupported()).toBe(false);
});
