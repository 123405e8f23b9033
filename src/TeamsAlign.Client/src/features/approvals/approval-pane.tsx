import { Link, Text } from "@fluentui/react-components";
import { Answered } from "../../shared/answered";
import { ApprovalBadge } from "../../shared/deciding/approval-badge";
import { ApprovalBody } from "../../shared/deciding/approval-body";
import { useApproval } from "../../shared/deciding/use-approvals";
import { DetailPane } from "../../shared/detail-pane";

interface ApprovalPaneProps {
  approvalKey: string;
  onShow: (key?: string) => void;
  onShowRecord: (key: string) => void;
}

export function ApprovalPane({ approvalKey, onShow, onShowRecord }: ApprovalPaneProps) {
  const approval = useApproval(approvalKey);

  function close() {
    onShow();
    // Back to where the reader was in the list.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-approval="${CSS.escape(approvalKey)}"]`)?.focus());
  }

  return (
    <DetailPane
      shown={`${approvalKey}${approval.data ? "" : " waiting"}`}
      title={approval.data?.title ?? approvalKey}
      above={
        <>
          <Text>{approvalKey}</Text>
          {approval.data && <ApprovalBadge state={approval.data.state} />}
          {approval.data && (
            <Link as="button" onClick={() => onShowRecord(approval.data.decides)}>
              Open {approval.data.decides}
            </Link>
          )}
        </>
      }
      onClose={close}
    >
      <Answered query={approval} what="approval">
        {(shown) => <ApprovalBody approval={shown} onMoved={onShow} />}
      </Answered>
    </DetailPane>
  );
}
