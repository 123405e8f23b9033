import { beforeEach, expect, test } from "vitest";
import { readLink } from "../lib/teams-host";
import { aHost } from "../testing/show";
import { readLine, rememberLine, withLine } from "./chosen-line";

const lena = { ...aHost, personId: "lena" };

beforeEach(() => localStorage.clear());

test("what a person chose is remembered for them, and for nobody else", () => {
  rememberLine(lena, "desk-phones");
  expect(readLine(lena, "")).toEqual({ key: "desk-phones", fixed: false });
  expect(readLine({ ...lena, personId: "priya" }, "").key).toBeUndefined();
  rememberLine(lena, undefined);
  expect(readLine(lena, "").key).toBeUndefined();
});

test("the address of a configured tab counts more than what was chosen", () => {
  rememberLine(lena, "desk-phones");
  expect(readLine(lena, "?line=meeting-rooms")).toEqual({ key: "meeting-rooms", fixed: true });
});

test("a link that was followed counts more than what was chosen, and says its page after it", () => {
  rememberLine(lena, "desk-phones");
  expect(readLink("meeting-rooms:requests/REQ-12")).toEqual({ linkedLine: "meeting-rooms", subPage: "requests/REQ-12" });
  expect(readLink("requests/REQ-12")).toEqual({ subPage: "requests/REQ-12" });
  expect(readLine({ ...lena, ...readLink("meeting-rooms:REQ-12") }, "").key).toBe("meeting-rooms");
});

test("an address carries the product line before its place", () => {
  expect(withLine("/tab#/roadmap", "meeting-rooms")).toBe("/tab?line=meeting-rooms#/roadmap");
  expect(withLine("/stage", undefined)).toBe("/stage");
});
