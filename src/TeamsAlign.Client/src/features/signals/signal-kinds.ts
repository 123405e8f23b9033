import type { SignalKind } from "../../api/contract";

/** Kinds of signal, in the order they are offered. */
export const signalKinds: [SignalKind, string][] = [
  ["quote", "Customer quote"],
  ["competitor", "Competitor news"],
  ["market", "Market news"],
  ["win", "Reason of a win"],
  ["loss", "Reason of a loss"],
];
