import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { useState } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import type { Approval, Delegation } from "../../api/contract";
import { anApproval, myApproval, priya } from "../../testing/records";
import { answersGet, refuses, server, takes } from "../../testing/server";
import { aHost, show } from "../../testing/show";
import { ApprovalsPage } from "./approvals-page";

let approvals: Approval[];
let delegations: Delegation[];

beforeEach(() => {
  approvals = [myApproval("AP-4", "Badge readers")];
  delegations = [];
  answersGet("/api/approvals", () => approvals as never);
  answersGet("/api/delegations", () => delegations as never);
  server.use(http.get("*/api/approvals/:key", ({ params }) => HttpResponse.json(approvals.find((one) => one.key === params.key))));
});

function Page({ first }: { first?: string }) {
  const [shown, setShown] = useState(first);
  return <ApprovalsPage shown={shown} onShow={setShown} onShowRecord={vi.fn()} />;
}

const button = (name: string) => screen.findByRole("button", { name });

/** Takes a deed and answers with the approval as it then is. */
function takesDeed(path: string, body: unknown, after: Partial<Approval>) {
  takes("post", `/api/approvals/AP-4/${path}`, (sent) => {
    expect(sent).toEqual(body);
    approvals = approvals.map((one) => (one.key === "AP-4" ? { ...one, ...after } : one));
    return approvals[0] as never;
  });
}

test("what waits for me stands first, with what it is about, until when and what hangs on it", async () => {
  approvals = [...approvals, anApproval("AP-3", "Two displays on a stand")];
  show(<Page />);
  const mine = within(await screen.findByRole("list", { name: "Waits for you" }));
  expect(mine.getByRole("button", { name: "Badge readers" })).toBeVisible();
  expect(mine.getByText(/€120k known/)).toBeVisible();
  expect(await mine.findByText(/By Mon,? 30 Nov,? 17:00/)).toBeVisible();
  const others = within(screen.getByRole("list", { name: "Being decided by others" }));
  expect(others.getByText("It waits for Sofia Marino.")).toBeVisible();
});

test("an approval says step by step who decided what and why, and takes mine", async () => {
  const { user } = show(<Page />);
  await user.click(await button("Badge readers"));
  const steps = within(await screen.findByRole("list", { name: "Steps of AP-4" }));
  expect(steps.getByText("Fits the plan.")).toBeVisible();
  expect(steps.getByText(/waits for Priya Patel/)).toBeVisible();
  await user.click(await button("Approve"));
  const form = within(screen.getByRole("form", { name: "Approve: AP-4" }));
  takesDeed("votes", { approves: true, why: "Yes.", onBehalfOf: "p1" }, { state: "approved", sentence: "Priya Patel approved AP-4 last, and it is done.", may: [], waitsForMe: false });
  await user.type(form.getByRole("textbox", { name: "Reason" }), "Yes.");
  await user.click(form.getByRole("button", { name: "Approve" }));
  expect(await screen.findByText(/You approved AP-4\./)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Approve" })).not.toBeInTheDocument();
});

test("declining needs a reason, and a refusal keeps what was typed", async () => {
  const { user } = show(<Page first="AP-4" />);
  await user.click(await button("Decline"));
  const form = within(screen.getByRole("form", { name: "Decline: AP-4" }));
  await user.click(form.getByRole("button", { name: "Decline" }));
  expect(form.getByText("Whoever asked needs a reason.")).toBeVisible();
  const reason = form.getByRole("textbox", { name: "Reason" });
  await user.type(reason, "Too dear.");
  refuses("post", "/api/approvals/AP-4/votes", 409, "Tomas Berg declined AP-4. Nothing was changed.");
  await user.click(form.getByRole("button", { name: "Decline" }));
  expect(await screen.findByText("Tomas Berg declined AP-4. Nothing was changed.")).toBeVisible();
  expect(reason).toHaveValue("Too dear.");
});

test("where so much hangs on it, the vote goes with a fresh sign-in, and can be repeated after another", async () => {
  approvals = [myApproval("AP-4", "Badge readers", { inTab: true })];
  const getToken = vi.spyOn(aHost, "getToken");
  const { user } = show(<Page first="AP-4" />);
  await user.click(await button("Approve"));
  const form = within(screen.getByRole("form", { name: "Approve: AP-4" }));
  server.use(http.post("*/api/approvals/AP-4/votes", () => HttpResponse.json({ status: 403, detail: "It takes a fresh sign-in.", code: "approval.sign-in" }, { status: 403 })));
  getToken.mockClear();
  await user.click(form.getByRole("button", { name: "Approve" }));
  expect(await screen.findByText("It takes a fresh sign-in.")).toBeVisible();
  expect(getToken).toHaveBeenCalledWith(true);
  takesDeed("votes", { approves: true, onBehalfOf: "p1" }, { state: "approved", may: [], waitsForMe: false });
  getToken.mockClear();
  await user.click(await button("Sign in again"));
  expect(await screen.findByText(/You approved AP-4\./)).toBeVisible();
  expect(getToken).toHaveBeenCalledWith(true);
});

test("whoever stands in for somebody says for whom they decide", async () => {
  approvals = [anApproval("AP-4", "Badge readers", { waitsForMe: true, may: ["approve", "decline"] })];
  delegations = [{ key: "DG-1", from: "Sofia Marino", to: "Priya Patel", firstDay: "2026-11-20", lastDay: "2026-11-30", mine: false, holds: true }];
  const { user } = show(<Page first="AP-4" />);
  await user.click(await button("Approve for Sofia Marino"));
  takesDeed("votes", { approves: true, onBehalfOf: "sofia" }, { state: "approved", may: [], waitsForMe: false });
  await user.click(within(screen.getByRole("form")).getByRole("button", { name: "Approve for Sofia Marino" }));
  expect(await screen.findByText(/You approved AP-4\./)).toBeVisible();
});

test("a question is asked, seen and answered; a withdrawal says first what it does", async () => {
  const { user } = show(<Page first="AP-4" />);
  await user.click(await button("Ask first"));
  takesDeed("question", { text: "How many doors?" }, { question: { text: "How many doors?", by: "Priya Patel", at: "2026-11-24T10:00:00Z" }, may: ["approve", "answer", "withdraw"] });
  await user.type(screen.getByRole("textbox", { name: "What do you want to know?" }), "How many doors?");
  await user.click(within(screen.getByRole("form")).getByRole("button", { name: "Ask first" }));
  expect(await screen.findByText("Your question was sent.")).toBeVisible();
  expect(screen.getByText("How many doors?")).toBeVisible();
  await user.click(await button("Answer the question"));
  takesDeed("answer", { text: "Forty." }, { question: null });
  await user.type(screen.getByRole("textbox", { name: "Your answer" }), "Forty.");
  await user.click(within(screen.getByRole("form")).getByRole("button", { name: "Answer the question" }));
  expect(await screen.findByText("Your answer was sent.")).toBeVisible();
  await user.click(await button("Withdraw"));
  expect(screen.getByText(/Nobody is asked any more/)).toBeVisible();
  takesDeed("withdrawal", {}, { state: "withdrawn", sentence: "AP-4 was withdrawn.", may: [] });
  await user.click(within(screen.getByRole("form")).getByRole("button", { name: "Withdraw" }));
  expect((await screen.findAllByText("AP-4 was withdrawn.")).length).toBeGreaterThan(0);
});

test("a seat is handed on to a colleague who may take it", async () => {
  answersGet("/api/people", () => [{ id: "tomas", name: "Tomas Berg", roles: [] }] as never);
  const { user } = show(<Page first="AP-4" />);
  await user.click(await button("Hand on"));
  const form = within(screen.getByRole("form", { name: "Hand on: AP-4" }));
  await user.click(form.getByRole("button", { name: "Hand on" }));
  expect(form.getByText("Choose who decides instead.")).toBeVisible();
  await user.click(form.getByRole("combobox", { name: "To whom" }));
  await user.click(await screen.findByRole("option", { name: "Tomas Berg" }));
  refuses("post", "/api/approvals/AP-4/handing-on", 400, "Tomas Berg is asked already.", "to");
  await user.click(form.getByRole("button", { name: "Hand on" }));
  expect(await screen.findByText("Tomas Berg is asked already.")).toBeVisible();
  takesDeed("handing-on", { step: 2, from: "p1", to: "tomas" }, { waitsForMe: false, may: [], sentence: "It waits for Tomas Berg." });
  await user.click(form.getByRole("button", { name: "Hand on" }));
  expect((await screen.findAllByText(/It waits for Tomas Berg\./)).length).toBeGreaterThan(0);
});

test("an approval that begins anew is followed under its new key", async () => {
  approvals = [anApproval("AP-4", "Badge readers", { may: ["restart", "withdraw"], moneyMoved: true }), anApproval("AP-5", "Badge readers again")];
  const { user } = show(<Page first="AP-4" />);
  expect(await screen.findByText(/changed by more than 20 %/)).toBeVisible();
  await user.click(await button("Begin anew"));
  takes("post", "/api/approvals/AP-4/restart", () => approvals[1] as never);
  await user.click(within(screen.getByRole("form")).getByRole("button", { name: "Begin anew" }));
  expect(await screen.findByRole("region", { name: "Badge readers again" })).toBeVisible();
});

test("a colleague decides for me on some days, and ends when I say so", async () => {
  answersGet("/api/people", () => [{ id: "tomas", name: "Tomas Berg", roles: [] }] as never);
  const { user } = show(<Page />);
  await user.click(await button("Choose somebody"));
  const form = within(screen.getByRole("form", { name: "Somebody decides for me" }));
  await user.click(form.getByRole("button", { name: "Let them decide" }));
  expect(form.getByText("Choose the first day.")).toBeVisible();
  await user.click(form.getByRole("combobox", { name: "Who" }));
  await user.click(await screen.findByRole("option", { name: "Tomas Berg" }));
  await user.type(form.getByLabelText(/First day/), "2026-12-01");
  await user.type(form.getByLabelText(/Last day/), "2026-11-30");
  refuses("post", "/api/delegations", 400, "The last day must not be before the first.", "lastDay");
  await user.click(form.getByRole("button", { name: "Let them decide" }));
  expect(await screen.findByText("The last day must not be before the first.")).toBeVisible();
  expect(form.getByRole("combobox", { name: "Who" })).toHaveValue("Tomas Berg");
  takes("post", "/api/delegations", (body) => {
    expect(body).toEqual({ to: "tomas", firstDay: "2026-12-01", lastDay: "2026-11-30" });
    delegations = [{ key: "DG-1", from: priya.person.name, to: "Tomas Berg", firstDay: "2026-12-01", lastDay: "2026-12-05", mine: true, holds: false }];
    return {};
  });
  await user.click(form.getByRole("button", { name: "Let them decide" }));
  const entry = within(await screen.findByRole("list", { name: "Who decides for whom" }));
  expect(entry.getByText("Tomas Berg decides for you")).toBeVisible();
  takes("delete", "/api/delegations/DG-1", () => {
    delegations = [];
    return {};
  });
  await user.click(entry.getByRole("button", { name: "End: Tomas Berg decides for you" }));
  expect(await screen.findByText("Tomas Berg no longer decides for you.")).toBeVisible();
});

test.each([
  ["empty", () => (approvals = []), "Nothing waits for a decision"],
  ["forbidden", () => refuses("get", "/api/approvals", 403, "Guests see nothing here."), "Guests see nothing here."],
  ["failed", () => refuses("get", "/api/approvals", 503, "SharePoint is slow just now."), "SharePoint is slow just now."],
])("the page says what it is when it is %s", async (_, arrange, sentence) => {
  arrange();
  show(<Page />);
  expect(await screen.findByText(sentence)).toBeVisible();
});

test("one that is not here is said in words", async () => {
  refuses("get", "/api/approvals/AP-9", 404, "There is no AP-9 here.");
  show(<Page first="AP-9" />);
  expect(await screen.findByText("There is no AP-9 here.")).toBeVisible();
});
