import { Badge, Text } from "@fluentui/react-components";
import { Answered } from "../../shared/answered";
import { CopyLink } from "../../shared/copy-link";
import { DetailPane } from "../../shared/detail-pane";
import { StatusBadge } from "../../shared/status-badge";
import type { PlanItemRow } from "../../api/contract";
import { NewItemBody } from "./new-item-body";
import { PlanBody } from "./plan-body";
import { usePlanItem } from "./use-roadmap";

interface PlanPaneProps {
  itemKey: string;
  /** The card on the board, which is ahead of the details while a move is on its way. */
  row?: PlanItemRow;
  mayPlan: boolean;
  onShow: (key?: string) => void;
  onShowRequest: (key: string) => void;
}

export function PlanPane({ itemKey, row, mayPlan, onShow, onShowRequest }: PlanPaneProps) {
  const unpublished = row?.draft?.isNew ?? itemKey.startsWith("NEW-");
  const item = usePlanItem(itemKey, !unpublished);
  const head = item.data ?? row;

  function close() {
    onShow();
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-plan="${CSS.escape(itemKey)}"]`)?.focus());
  }

  return (
    <DetailPane
      shown={`${itemKey}${head ? "" : " waiting"}`}
      title={head?.draft?.title ?? head?.title ?? itemKey}
      above={
        <>
          <Text>{itemKey}</Text>
          {head && <StatusBadge status={head.status} text={head.statusText} />}
          {row?.draft && (
            <Badge appearance="outline" color="brand">
              Draft, only you see it
            </Badge>
          )}
          {head && !unpublished && <CopyLink to={itemKey} />}
        </>
      }
      onClose={close}
    >
      {unpublished ? (
        <NewItemBody row={row} onShowRequest={onShowRequest} />
      ) : (
        <Answered query={item} what="plan item">
          {(detail) => <PlanBody item={detail} mayPlan={mayPlan} onShowRequest={onShowRequest} />}
        </Answered>
      )}
    </DetailPane>
  );
}
