import type { Demand } from "../../api/contract";

/** How much a customer can matter to a request, heaviest first. */
export const weights: [Demand["weight"], string][] = [
  ["blocker", "Blocker"],
  ["important", "Important"],
  ["nice", "Nice to have"],
];
