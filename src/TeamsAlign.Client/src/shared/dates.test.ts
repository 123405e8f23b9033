import { expect, test } from "vitest";
import { momentText } from "./dates";

test.each([
  ["2026-11-23T12:05:00Z", /^23 Nov, \d\d:\d\d$/],
  ["2013-12-16T12:00:00Z", /^16 Dec 2013$/],
  ["not a time", /^not a time$/],
])("%s is said so that its year is clear", (time, said) => {
  expect(momentText(time, new Date("2026-11-25T12:00:00Z"))).toMatch(said);
});
