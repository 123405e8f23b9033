import { expect, test } from "vitest";
import { anItem } from "../../testing/records";
import { columnsOf, moveTo } from "./draft";

const items = [
  anItem("A", "A", { position: 1 }),
  anItem("B", "B", { position: 2 }),
  anItem("C", "C", { position: 3 }),
  anItem("X", "X", { horizon: "next", position: 5 }),
];

test.each([
  ["A", "now", 0, undefined],
  ["A", "now", 1, { key: "A", horizon: "now", position: 2.5 }],
  ["A", "now", 2, { key: "A", horizon: "now", position: 4 }],
  ["C", "now", 0, { key: "C", horizon: "now", position: 0 }],
  ["A", "next", 0, { key: "A", horizon: "next", position: 4 }],
  ["A", "next", 99, { key: "A", horizon: "next", position: 6 }],
  ["A", "later", 0, { key: "A", horizon: "later", position: 1 }],
  ["gone", "now", 0, undefined],
] as const)("moving %s to %s at %i", (key, horizon, place, expected) => {
  expect(moveTo(items, key, horizon, place)).toEqual(expected);
});

test("a draft shows an item where its planner put it", () => {
  const drafted = anItem("B", "B", { draft: { isNew: false, what: "B: Now to Later", horizon: "later", position: 1 } });
  expect(columnsOf([drafted]).later).toEqual([drafted]);
});
