import { expect, test } from "vitest";
import { adaptiveCardType, readTaskAnswer } from "./task-answer";

const answer = (body: unknown, status = 200) => readTaskAnswer({ status, body });

test("continue shows the next card in the size the bot asked for", () =>
  expect(answer({ task: { type: "continue", value: { title: "Capture", width: 480, height: "medium", card: { contentType: adaptiveCardType, content: { body: [] } } } } }))
    .toEqual({ kind: "continue", info: { title: "Capture", width: "480px", height: "50vh", card: { body: [] } } }));

test("a result goes into the compose box", () => {
  const attachment = { contentType: adaptiveCardType, content: {} };
  expect(answer({ composeExtension: { type: "result", attachments: [attachment] } })).toEqual({ kind: "insert", attachment });
});

test("a message is shown, nothing closes", () => {
  expect(answer({ task: { type: "message", value: "Done" } })).toEqual({ kind: "message", text: "Done" });
  expect(answer(undefined)).toEqual({ kind: "close" });
});

test("a bot that failed or was too slow cannot be reached", () => {
  expect(answer(null, 504)).toMatchObject({ kind: "error" });
  expect(readTaskAnswer(undefined)).toMatchObject({ kind: "error" });
});
