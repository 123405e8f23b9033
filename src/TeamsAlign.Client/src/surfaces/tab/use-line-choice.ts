import { useProductLines } from "../../shared/line-gate";
import { useSession } from "../../shared/session";

/** The product lines a person may choose from here: none where the tab is one of a team's. */
export function useLineChoice() {
  const { line, chooseLine } = useSession();
  const lines = useProductLines();
  return { choices: line.fixed ? [] : (lines.data ?? []), chosen: line.key, choose: chooseLine };
}
