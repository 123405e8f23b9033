import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import type { HeardBody, SignalRow, TriageBody } from "../../api/contract";
import { aSignal, signalDetailOf } from "../../testing/records";
import { answersGet, refuses, takes } from "../../testing/server";
import { inDialog, show } from "../../testing/show";
import { SignalsPage } from "./signals-page";

const rival = aSignal("SG-2", "They look at a rival");
const old = aSignal("SG-1", "Old news", { status: "setAside", statusText: "Set aside" });
let signals: SignalRow[];
const onShowRequest = vi.fn();

function Page({ first }: { first?: string }) {
  const [shown, setShown] = useState(first);
  return <SignalsPage shown={shown} onShow={setShown} onShowRequest={onShowRequest} />;
}

beforeEach(() => {
  signals = [rival, old];
  answersGet("/api/signals", () => ({ items: signals, total: signals.length, unread: signals.filter((one) => one.status === "unread").length }));
  answersGet("/api/signals/SG-2", () => signalDetailOf(rival, { similar: [{ key: "REQ-7", title: "Like the rival", status: "new", statusText: "New" }] }));
  answersGet("/api/accounts", () => [{ key: "AC-1", name: "Contoso" }]);
});

test("unread ones stand first, and one opens with its words and what can become of it", async () => {
  const { user } = show(<Page />);
  const unread = await screen.findByRole("list", { name: "Unread" });
  expect(within(unread).getByText("They look at a rival")).toBeVisible();
  expect(within(screen.getByRole("list", { name: "Looked at" })).getByText("Set aside · Customer quote · Contoso")).toBeVisible();
  await user.click(within(unread).getByRole("button", { name: "They look at a rival" }));
  expect(await screen.findByRole("button", { name: "Make it a request" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "REQ-7 · Like the rival · New" }));
  expect(onShowRequest).toHaveBeenCalledWith("REQ-7");
});

test("a similar request takes it with two taps, by the version that was shown", async () => {
  let sent: TriageBody | undefined;
  takes<TriageBody>("post", "/api/signals/SG-2/triage", (body) => {
    sent = body;
    return signalDetailOf(aSignal("SG-2", "They look at a rival", { status: "becameDemand", statusText: "Counts for REQ-7 (New)", request: "REQ-7" }), { moves: [] });
  });
  const { user } = show(<Page first="SG-2" />);
  await user.click(await screen.findByRole("button", { name: "Count it for REQ-7" }));
  await user.click(screen.getByRole("button", { name: "Count it for a request" }));
  expect(await screen.findByText("SG-2: Counts for REQ-7 (New).")).toBeVisible();
  expect(sent).toEqual({ move: "addDemand", request: "REQ-7", rowVersion: "v1" });
});

test("setting aside needs a reason, and is undone", async () => {
  answersGet("/api/signals/SG-1", () => signalDetailOf(old, { moves: ["takeBack"], reason: "Known" }));
  const aside = vi.fn();
  takes<TriageBody>("post", "/api/signals/SG-2/triage", (body) => {
    aside(body);
    return signalDetailOf({ ...rival, status: "setAside", statusText: "Set aside" }, { moves: ["takeBack"], reason: "Known", rowVersion: "v2" });
  });
  const { user } = show(<Page first="SG-2" />);
  await user.click(await screen.findByRole("button", { name: "Set aside" }));
  await user.click(screen.getByRole("button", { name: "Set aside" }));
  expect(screen.getByText("Whoever heard it needs a reason.")).toBeVisible();
  expect(aside).not.toHaveBeenCalled();
  await user.type(screen.getByLabelText(/Why/), "Known");
  await user.click(screen.getByRole("button", { name: "Set aside" }));
  expect(await screen.findByText("SG-2: Set aside.")).toBeVisible();
  expect(aside).toHaveBeenCalledWith({ move: "setAside", reason: "Known", rowVersion: "v1" });
});

test("one that names no customer asks whose it is", async () => {
  answersGet("/api/signals/SG-2", () => signalDetailOf({ ...rival, account: null }, { hasAccount: false }));
  const { user } = show(<Page first="SG-2" />);
  await user.click(await screen.findByRole("button", { name: "Make it a request" }));
  await user.click(screen.getByRole("button", { name: "Make it a request" }));
  expect(await screen.findByText("Name the customer.")).toBeVisible();
});

test("what was heard is passed on with one field, and too much is marked", async () => {
  let sent: HeardBody | undefined;
  takes<HeardBody>(
    "post",
    "/api/signals",
    (body) => {
      sent = body;
      return { key: "SG-2", sentence: "SG-2 was passed on. Priya Patel reads it for product." };
    },
    201,
  );
  const { user } = show(<Page />);
  await user.click(await screen.findByRole("button", { name: "Pass on what you heard" }));
  const words = await screen.findByLabelText(/What did you hear/);
  await user.click(words);
  await user.paste("x".repeat(1_003));
  await user.click(screen.getByRole("button", { ...inDialog, name: "Pass it on" }));
  expect(await screen.findByText("That is 3 characters too long; 1000 fit.")).toBeVisible();
  await user.clear(words);
  await user.type(words, "They look at a rival");
  await user.click(screen.getByRole("button", { ...inDialog, name: "Pass it on" }));
  expect(await screen.findByText("SG-2 was passed on. Priya Patel reads it for product.")).toBeVisible();
  expect(sent).toEqual({ text: "They look at a rival", kind: "quote" });
});

test("who may not triage reads who does", async () => {
  answersGet("/api/signals/SG-2", () => signalDetailOf(rival, { moves: [], mayNot: "Priya Patel decides for product." }));
  show(<Page first="SG-2" />);
  expect(await screen.findByText("Priya Patel decides for product.")).toBeVisible();
});

test("nothing heard yet says how to begin", async () => {
  signals = [];
  show(<Page />);
  expect(await screen.findByText("Nothing was heard yet")).toBeVisible();
  expect(screen.getByRole("button", { name: "Pass on what you heard" })).toBeVisible();
});

test.each([
  [403, "Not for you to see"],
  [500, "The signals could not be loaded"],
])("a list answered with %i says so", async (status, title) => {
  refuses("get", "/api/signals", status, "No.");
  show(<Page />);
  expect(await screen.findByText(title)).toBeVisible();
});
