import { screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { onlineManager } from "@tanstack/react-query";
import { http, HttpResponse } from "msw";
import { expect, onTestFinished, test, vi } from "vitest";
import type { RequestDetail } from "../../api/contract";
import { answersGet, refuses, server, takes } from "../../testing/server";
import { aRequest, detailOf, money } from "../../testing/records";
import { show } from "../../testing/show";
import type { GivenAnswer } from "../../shared/answers/answer-form";
import { RequestsPage } from "./requests-page";

const offline = aRequest("REQ-1", "Offline mode", { money: money(20) });
const exporting = aRequest("REQ-2", "Bulk export", { money: money(90), status: "approved", statusText: "Approved" });
const unknownMoney = aRequest("REQ-3", "Dark theme");

function Page({ first }: { first?: string }) {
  const [shown, setShown] = useState(first);
  return <RequestsPage shown={shown} onShow={setShown} onShowPlanItem={vi.fn()} onShowSignal={vi.fn()} onAsk={vi.fn()} />;
}

const listed = (...items: ReturnType<typeof aRequest>[]) => answersGet("/api/requests", () => ({ items, total: items.length, counts: { new: items.length } }));
const shownDetail = (detail: RequestDetail) => answersGet(`/api/requests/${detail.key}`, () => detail as never);
const titles = () => screen.getAllByRole("row").slice(1).map((row) => within(row).getByRole("button").textContent);

test("the server sorts, one way and the other, and then in its own order again", async () => {
  server.use(
    http.get("*/api/requests", ({ request }) => {
      const { searchParams } = new URL(request.url);
      const byMoney = searchParams.get("descending") ? [exporting, offline, unknownMoney] : [offline, exporting, unknownMoney];
      return HttpResponse.json({ items: searchParams.get("sort") === "money" ? byMoney : [unknownMoney, offline, exporting], total: 3, counts: {} });
    }),
  );
  const { user } = show(<Page />);
  await screen.findByText("Offline mode");
  expect(titles()).toEqual(["Dark theme", "Offline mode", "Bulk export"]);

  const header = screen.getByRole("button", { name: "Asking for it" });
  await user.click(header);
  await waitFor(() => expect(titles()).toEqual(["Bulk export", "Offline mode", "Dark theme"]));
  await user.click(header);
  await waitFor(() => expect(titles()).toEqual(["Offline mode", "Bulk export", "Dark theme"]));
  await user.click(header);
  await waitFor(() => expect(titles()).toEqual(["Dark theme", "Offline mode", "Bulk export"]));
});

test("numbers of a large backlog are readable", async () => {
  answersGet("/api/requests", () => ({ items: [offline], total: 10522, counts: { new: 1260 }, answeredInTime: { percent: 66, of: 8816 } }));
  show(<Page />);
  expect(await screen.findByText("1 of 10,522 requests")).toBeVisible();
  expect(screen.getByText(/of 8,816/)).toBeVisible();
});

test("what is filtered and sorted is kept as a file, all of it", async () => {
  listed(offline, exporting);
  const asked = vi.fn<(query: string) => void>();
  server.use(
    http.get("*/api/requests.csv", ({ request }) => {
      asked(new URL(request.url).search);
      return new HttpResponse("Key\r\n", { headers: { "content-type": "text/csv; charset=utf-8" } });
    }),
  );
  // jsdom has no addresses for files, and follows no links.
  Object.assign(URL, { createObjectURL: () => "blob:one", revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  const { user } = show(<Page />);
  await user.click(await screen.findByRole("switch", { name: "Asked by me" }));
  await user.click(await screen.findByRole("button", { name: "Asking for it" }));
  await user.click(await screen.findByRole("button", { name: "Download as CSV" }));
  await waitFor(() => expect(asked).toHaveBeenCalledWith("?mine=true&sort=money&descending=true"));
});

test("a large backlog comes in parts, and a new filter starts with the first", async () => {
  const asked: string[] = [];
  const all = [offline, exporting, unknownMoney];
  server.use(
    http.get("*/api/requests", ({ request }) => {
      const top = new URL(request.url).searchParams.get("top") ?? "";
      asked.push(top);
      return HttpResponse.json({ items: all.slice(0, top === "100" ? 2 : 3), total: all.length, counts: {} });
    }),
  );
  const { user } = show(<Page />);
  expect(await screen.findByText("2 of 3 requests")).toBeVisible();

  await user.click(screen.getByRole("button", { name: "Show more" }));
  expect(await screen.findByRole("button", { name: "Dark theme" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Show more" })).not.toBeInTheDocument();

  await user.click(screen.getByRole("switch", { name: "Asked by me" }));
  expect(await screen.findByText("2 of 3 requests")).toBeVisible();
  expect(asked).toEqual(["100", "200", "100"]);
});

test("a request is declined with a reason from its detail pane", async () => {
  let given: (GivenAnswer & { rowVersion: string }) | undefined;
  let detail = detailOf(offline);
  listed(offline);
  answersGet("/api/requests/REQ-1", () => detail as never);
  takes<GivenAnswer & { rowVersion: string }>("post", "/api/requests/REQ-1/answers", (body) => {
    given = body;
    detail = detailOf(offline, { status: "declined", statusText: "Declined", answers: [] });
    return detail as never;
  });
  const { user } = show(<Page />);

  await user.click(await screen.findByRole("button", { name: "Offline mode" }));
  const pane = await screen.findByRole("region", { name: "Offline mode" });
  await user.click(await within(pane).findByRole("button", { name: "Decline" }));
  const form = within(pane).getByRole("form", { name: "Decline: REQ-1" });
  await user.click(within(form).getByRole("button", { name: "Decline" }));
  expect(await within(form).findByText("Whoever asked needs a reason.")).toBeVisible();
  expect(given).toBeUndefined();

  await user.type(within(form).getByLabelText(/Reason/), "Too few customers");
  await user.click(within(form).getByRole("button", { name: "Decline" }));
  expect(await screen.findByText("REQ-1: Declined.")).toBeVisible();
  expect(given).toEqual({ answer: "decline", reason: "Too few customers", rowVersion: "v1" });
});

test("a reason that fits often is chosen, changed, and sent with what has to happen first", async () => {
  let given: unknown;
  listed(offline);
  shownDetail(detailOf(offline, { answers: [{ answer: "notNow", label: "Not now", needs: "until", primary: true }] }));
  answersGet("/api/requests/reasons", () => [
    { answer: "notNow", text: "Other things come first." },
    { answer: "decline", text: "It does not fit." },
  ]);
  takes<unknown>("post", "/api/requests/REQ-1/answers", (body) => {
    given = body;
    return detailOf(offline, { status: "notNow", statusText: "Not now, until RM-3 ships", answers: [] }) as never;
  });
  const { user } = show(<Page />);

  await user.click(await screen.findByRole("button", { name: "Offline mode" }));
  const pane = await screen.findByRole("region", { name: "Offline mode" });
  await user.click(await within(pane).findByRole("button", { name: "Not now" }));
  const form = within(pane).getByRole("form", { name: "Not now: REQ-1" });
  await user.click(within(form).getByRole("button", { name: "Not now" }));
  expect(await within(form).findByText("Say until when, or what has to happen first.")).toBeVisible();

  await user.type(within(form).getByLabelText("Or when this ships"), "RM-3");
  await user.click(await within(form).findByRole("button", { name: "Use a reason that fits often" }));
  expect(screen.queryByRole("menuitem", { name: "It does not fit." })).toBeNull();
  await user.click(await screen.findByRole("menuitem", { name: "Other things come first." }));
  await user.type(within(form).getByLabelText(/Reason/), " Ask in May.");
  await user.click(within(form).getByRole("button", { name: "Not now" }));
  await vi.waitFor(() => expect(given).toEqual({ answer: "notNow", reason: "Other things come first. Ask in May.", untilItem: "RM-3", rowVersion: "v1" }));
});

test("a refusal is said in the server's words and what was typed stays", async () => {
  listed(offline);
  shownDetail(detailOf(offline));
  refuses("post", "/api/requests/REQ-1/answers", 409, "Tom Berg approved this a minute ago.");
  const { user } = show(<Page first="REQ-1" />);

  await user.click(await screen.findByRole("button", { name: "Decline" }));
  await user.type(screen.getByLabelText(/Reason/), "Too few customers");
  await user.click(screen.getByRole("button", { name: "Decline" }));
  expect(await screen.findByText("Tom Berg approved this a minute ago.")).toBeVisible();
  expect(screen.getByLabelText(/Reason/)).toHaveValue("Too few customers");
});

test("someone who may not decide reads who may", async () => {
  listed(offline);
  shownDetail(detailOf(offline, { answers: [], mayNot: "Product managers decide this: Priya Patel." }));
  show(<Page first="REQ-1" />);
  expect(await screen.findByText("Product managers decide this: Priya Patel.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Approve" })).not.toBeInTheDocument();
});

test("markup and right-to-left text are shown as text", async () => {
  const title = "<b>Bold</b> **نص عربي** =SUM(A1)";
  listed(aRequest("REQ-4", title));
  show(<Page />);
  const shown = await screen.findByRole("button", { name: title });
  expect(shown).toHaveAttribute("dir", "auto");
  expect(shown.querySelector("b")).toBeNull();
});

test.each([
  ["empty", () => listed(), "No requests yet"],
  ["forbidden", () => refuses("get", "/api/requests", 403, "Guests see nothing here."), "Guests see nothing here."],
  ["failed", () => refuses("get", "/api/requests", 503, "SharePoint is slow just now."), "SharePoint is slow just now."],
])("the list says what it is when it is %s", async (_, arrange, sentence) => {
  arrange();
  show(<Page />);
  expect(await screen.findByText(sentence)).toBeVisible();
});

test("after a failure the list can be tried again", async () => {
  refuses("get", "/api/requests", 503, "SharePoint is slow just now.");
  const { user } = show(<Page />);
  const again = await screen.findByRole("button", { name: "Try again" });
  listed(offline);
  await user.click(again);
  expect(await screen.findByText("Offline mode")).toBeVisible();
});

test("without a network it says so instead of waiting in silence", async () => {
  onlineManager.setOnline(false);
  onTestFinished(() => onlineManager.setOnline(true));
  server.use(http.get("*/api/requests", () => HttpResponse.error()));
  show(<Page />);
  expect(await screen.findByText(/TeamsAlign can't be reached/)).toBeVisible();
});
