/** The scales of product value; the server computes the score that counts. */
export interface Score {
  reach?: number;
  impact?: number;
  confidence?: number;
  effort?: number;
}

export const impacts: [number, string][] = [
  [3, "Massive (3)"],
  [2, "High (2)"],
  [1, "Medium (1)"],
  [0.5, "Low (0.5)"],
  [0.25, "Minimal (0.25)"],
];

export const confidences: [number, string][] = [
  [1, "High (100 %)"],
  [0.8, "Medium (80 %)"],
  [0.5, "Low (50 %)"],
];

/** Person-months behind each size. */
export const efforts: [number, string][] = [
  [0.5, "S (0.5 months)"],
  [1, "M (1 month)"],
  [3, "L (3 months)"],
  [6, "XL (6 months)"],
];

/** reach × impact × confidence ÷ effort; undefined until all four are known, because unknown is never zero. */
export function rice({ reach, impact, confidence, effort }: Score): number | undefined {
  if (reach === undefined || impact === undefined || confidence === undefined || !effort) return undefined;
  return (reach * impact * confidence) / effort;
}
