import { expect, test } from "vitest";
import { isRefreshDue, refreshActionFor } from "./refresh-rule";

const card = { refresh: { action: { type: "Action.Execute", verb: "queue.refresh" }, userIds: ["29:priya"] } };
const now = 1_000_000;

test("a card refreshes itself for the people it names", () => {
  expect(refreshActionFor(card, "29:priya")).toMatchObject({ verb: "queue.refresh" });
  expect(refreshActionFor(card, "29:sofia")).toBeUndefined();
  expect(refreshActionFor({ refresh: { action: card.refresh.action } }, "29:priya")).toBeUndefined();
  expect(refreshActionFor(null, "29:priya")).toBeUndefined();
});

test("a card seen for the first time is due", () => expect(isRefreshDue(undefined, "base", now)).toBe(true));

test("one's own view just fetched is not due, and is again after a minute", () => {
  const history = { seen: "mine", asked: [now - 59_000] };
  expect(isRefreshDue(history, "mine", now)).toBe(false);
  expect(isRefreshDue(history, "mine", now + 2_000)).toBe(true);
});

test("a message the bot changed is due at once", () =>
  expect(isRefreshDue({ seen: "mine", asked: [now - 1_000] }, "changed", now)).toBe(true));

test("a bot that never answers the same twice is not asked without end", () =>
  expect(isRefreshDue({ seen: "mine", asked: [1, 2, 3, 4, 5].map((ago) => now - ago * 1_000) }, "changed", now)).toBe(false));
