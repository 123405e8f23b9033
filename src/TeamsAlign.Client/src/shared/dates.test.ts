import { expect, test } from "vitest";
import { deadlineText, momentText } from "./dates";

test.each([
  ["2026-11-23T12:05:00Z", /^23 Nov, \d\d:\d\d$/],
  ["2013-12-16T12:00:00Z", /^16 Dec 2013$/],
  ["not a time", /^not a time$/],
])("%s is said so that its year is clear", (time, said) => {
  expect(momentText(time, new Date("2026-11-25T12:00:00Z"))).toMatch(said);
});

test("a deadline stands on the clock of the product line, and on the reader's where the zone is not known", () => {
  expect(deadlineText("2026-11-30T16:00:00Z", "Europe/Berlin")).toBe("Mon 30 Nov, 17:00");
  expect(deadlineText("2026-11-30T16:00:00Z", "Nowhere Standard Time")).toMatch(/30 Nov/);
});
