import { expect, test } from "vitest";
import { readActionAnswer } from "./action-answer";

const invoke = (body: unknown, status = 200) => readActionAnswer({ status, body });

test("a card replaces the card", () =>
  expect(invoke({ statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: { type: "AdaptiveCard" } }))
    .toEqual({ kind: "card", card: { type: "AdaptiveCard" } }));

test("a missing statusCode means 200", () =>
  expect(invoke({ type: "application/vnd.microsoft.activity.message", value: "Saved as REQ-12" })).toEqual({ kind: "message", text: "Saved as REQ-12" }));

test("an error shows the bot's own sentence", () =>
  expect(invoke({ statusCode: 400, type: "application/vnd.microsoft.error", value: { code: "x", message: "Only product managers may decide." } }))
    .toEqual({ kind: "error", text: "Only product managers may decide." }));

test.each([
  ["no sentence", { statusCode: 500, type: "application/vnd.microsoft.error", value: {} }, 200],
  ["no answer in time", undefined, 504],
  ["not implemented", null, 501],
])("%s shows the sentence Teams has for it", (_name, body, status) =>
  expect(invoke(body, status)).toMatchObject({ kind: "error", text: expect.stringContaining("Something went wrong") as string }));
