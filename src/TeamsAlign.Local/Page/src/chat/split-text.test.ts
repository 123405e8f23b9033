import { expect, test } from "vitest";
import { splitText } from "./split-text";

test("finds mentions and links and leaves the rest alone", () =>
  expect(splitText("@TeamsAlign see https://a.example/x?y=1. <b>now</b>")).toEqual([
    { kind: "mention", text: "@TeamsAlign" },
    { kind: "text", text: " see " },
    { kind: "link", text: "https://a.example/x?y=1" },
    { kind: "text", text: ". <b>now</b>" },
  ]));

test("ten thousand characters come back as they were", () => {
  const text = "‏שלום @ http <at> ".repeat(600);
  expect(splitText(text).map((part) => part.text).join("")).toBe(text);
});
