import type { PlanItemDetail } from "../../api/contract";

export type SayLevel = PlanItemDetail["maySay"]["level"];

/** From most to least that may be said. */
export const sayLevels: [SayLevel, string][] = [
  ["window", "The window"],
  ["direction", "The direction, no date"],
  ["nda", "Only under NDA"],
  ["nothing", "Nothing"],
];

/** The description can't say of an inheriting record that this is always there. */
export const derivedOf = (item: PlanItemDetail): SayLevel => item.derivedSay ?? "nothing";

export const sayName = (level: SayLevel) => sayLevels.find(([one]) => one === level)?.[1] ?? level;

/** Saying more than follows from the plan needs a reason; saying less is free. */
export function saysMore(chosen: SayLevel, derived: SayLevel) {
  const rank = (level: SayLevel) => sayLevels.findIndex(([one]) => one === level);
  return rank(chosen) < rank(derived);
}
