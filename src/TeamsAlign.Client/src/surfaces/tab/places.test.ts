import { expect, test } from "vitest";
import { readPlace } from "./places";

test.each([
  ["", { view: "requests" }],
  ["#/roadmap", { view: "roadmap", shown: undefined }],
  ["requests/REQ-12", { view: "requests", shown: "REQ-12" }],
  ["REQ-12", { view: "requests", shown: "REQ-12" }],
  ["rm-7", { view: "roadmap", shown: "RM-7" }],
  ["approvals/AP-4", { view: "approvals", shown: "AP-4" }],
  ["ap-4", { view: "approvals", shown: "AP-4" }],
  ["AC-3", { view: "customers", shown: "AC-3" }],
  ["administration/settings", { view: "administration", shown: "settings" }],
  ["somewhere/else", { view: "requests" }],
])("%s is a place", (path, place) => {
  expect(readPlace(path)).toEqual(place);
});
