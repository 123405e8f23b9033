import { Problem } from "../lib/problem";

/** The sentence a refused field carries. */
export function fieldProblem(failure: unknown, field: string) {
  return failure instanceof Problem && failure.field === field ? failure.message : undefined;
}
