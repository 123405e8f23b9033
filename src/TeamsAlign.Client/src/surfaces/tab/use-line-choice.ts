import { useProductLines } from "../../shared/line-gate";
import { useSession } from "../../shared/session";

/** The product lines a person may choose from here, none where the tab is one of a team's; and what makes a menu of them choose one. */
export function useLineChoice() {
  const { line, chooseLine } = useSession();
  const lines = useProductLines();
  return {
    choices: line.fixed ? [] : (lines.data ?? []),
    menu: {
      checkedValues: { line: line.key ? [line.key] : [] },
      onCheckedValueChange: (_: unknown, { checkedItems }: { checkedItems: string[] }) => chooseLine(checkedItems[0]),
    },
  };
}
