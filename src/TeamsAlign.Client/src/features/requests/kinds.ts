import type { RequestDetail } from "../../api/contract";

export type Kind = NonNullable<RequestDetail["kind"]>;

/** Kinds of request, in the order they are offered. */
export const kindWords: Record<Kind, string> = {
  feature: "Feature",
  improvement: "Improvement",
  defect: "Defect",
  integration: "Integration",
  question: "Question",
};

export const kinds = Object.keys(kindWords) as Kind[];
