import { Text } from "@fluentui/react-components";
import type { PlanItemRow } from "../../api/contract";
import { TypedText } from "../../shared/typed-text";
import { PlannedRequests } from "./planned-requests";

/** An item that exists in the viewer's draft only: there is no more to it than its card. */
export function NewItemBody({ row, onShowRequest }: { row?: PlanItemRow; onShowRequest: (key: string) => void }) {
  if (!row) return <Text>It is no longer in your draft. What was published has a key of its own on the board.</Text>;
  return (
    <>
      {row.summary && <TypedText>{row.summary}</TypedText>}
      <Text block>It gets its key, its window and its history when you publish.</Text>
      <PlannedRequests requests={row.requests} onShowRequest={onShowRequest} />
    </>
  );
}
