import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { PlanItemDetail } from "../../api/contract";
import { anItem, priya } from "../../testing/records";
import { answersGet, refuses, takes } from "../../testing/server";
import { show } from "../../testing/show";
import { PlanPane } from "./plan-pane";

const item: PlanItemDetail = {
  ...anItem("RM-1", "Offline mode"),
  maySay: { level: "direction", text: "Customers may be told the direction, but no date.", words: "Offline mode is where we are heading." },
  derivedSay: "direction",
  history: [],
  rowVersion: "v1",
  moves: [],
};

function open(mayPlan = true) {
  let shown = item;
  answersGet("/api/roadmap/RM-1", () => shown as never);
  return {
    ...show(<PlanPane itemKey="RM-1" mayPlan={mayPlan} onShow={vi.fn()} onShowRequest={vi.fn()} />),
    becomes: (more: Partial<PlanItemDetail>) => (shown = { ...item, ...more }) as never,
  };
}

async function choose(user: ReturnType<typeof show>["user"], level: string) {
  await user.click(await screen.findByRole("button", { name: "Change what may be said" }));
  await user.click(screen.getByRole("combobox", { name: "Customers may be told" }));
  await user.click(await screen.findByRole("option", { name: level }));
  return screen.getByRole("form", { name: "What may be said" });
}

test("less may be said at once, and everybody sees that it was chosen", async () => {
  const { user, becomes } = open();
  takes("put", "/api/roadmap/RM-1/may-say", (body) => {
    expect(body).toEqual({ level: "nothing" });
    return becomes({ chosenSay: "nothing", maySay: { level: "nothing", text: "Nothing may be said to customers yet." } });
  });
  const form = await choose(user, "Nothing");
  await user.click(within(form).getByRole("button", { name: "Save for everybody" }));
  expect(await screen.findByText("Chosen: Nothing. By the plan alone: The direction, no date.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Copy customer wording" })).not.toBeInTheDocument();
});

test("more may be said only with a reason", async () => {
  const sent = vi.fn();
  const { user, becomes } = open();
  takes("put", "/api/roadmap/RM-1/may-say", (body) => {
    sent(body);
    return becomes({ chosenSay: "window", chosenSayReason: "Announced at the fair." });
  });
  const form = await choose(user, "The window");
  await user.click(within(form).getByRole("button", { name: "Save for everybody" }));
  expect(await within(form).findByText("Say why more may be said than follows from the plan.")).toBeVisible();
  expect(sent).not.toHaveBeenCalled();
  await user.type(within(form).getByLabelText(/Reason/), "Announced at the fair.");
  await user.click(within(form).getByRole("button", { name: "Save for everybody" }));
  expect(await screen.findByText(/Announced at the fair\./)).toBeVisible();
  expect(sent).toHaveBeenCalledWith({ level: "window", reason: "Announced at the fair." });
});

test("marketing words it without planning it, and a refused wording keeps what was typed", async () => {
  answersGet("/api/me", () => ({ ...priya, may: { ...priya.may, plan: false, word: true } }) as never);
  const { user, becomes } = open(false);
  await user.click(await screen.findByRole("button", { name: "Add wording" }));
  expect(screen.queryByRole("button", { name: "Change what may be said" })).not.toBeInTheDocument();
  refuses("put", "/api/roadmap/RM-1/wording", 400, "Wording has at most 1,000 characters.", "wording");
  await user.type(screen.getByRole("textbox", { name: /Customer wording/ }), "Soon offline.");
  await user.click(screen.getByRole("button", { name: "Save for everybody" }));
  expect(await screen.findByText("Wording has at most 1,000 characters.")).toBeVisible();
  expect(screen.getByRole("textbox", { name: /Customer wording/ })).toHaveValue("Soon offline.");

  takes("put", "/api/roadmap/RM-1/wording", (body) => {
    expect(body).toEqual({ wording: "Soon offline." });
    return becomes({ wording: "Soon offline.", wordingValidUntil: "2027-02-22" });
  });
  await user.click(screen.getByRole("button", { name: "Save for everybody" }));
  expect(await screen.findByText("Holds until 22 Feb 2027.")).toBeVisible();
});

test("a seller copies the words and changes nothing", async () => {
  answersGet("/api/me", () => ({ ...priya, may: { ...priya.may, plan: false, word: false } }) as never);
  const { user } = open(false);
  await user.click(await screen.findByRole("button", { name: "Copy customer wording" }));
  expect(await screen.findByText("Copied. It is safe to send to customers.")).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe("Offline mode is where we are heading.");
  expect(screen.queryByRole("button", { name: /Change|Add wording/ })).not.toBeInTheDocument();
});
