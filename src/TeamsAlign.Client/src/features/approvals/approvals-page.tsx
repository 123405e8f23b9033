import { Answered } from "../../shared/answered";
import { useApprovals } from "../../shared/deciding/use-approvals";
import { ListWithDetail } from "../../shared/list-with-detail";
import { PageHeading } from "../../shared/page-heading";
import { ApprovalGroups } from "./approval-groups";
import { ApprovalPane } from "./approval-pane";
import { useApprovalsStyles } from "./approvals.styles";
import { DelegationsPart } from "./delegations-part";

interface ApprovalsPageProps {
  shown?: string;
  onShow: (key?: string) => void;
  /** Opens what an approval is about. */
  onShowRecord: (key: string) => void;
}

/** What waits for my decision, what else is being decided, and who decides for whom. */
export function ApprovalsPage({ shown, onShow, onShowRecord }: ApprovalsPageProps) {
  const styles = useApprovalsStyles();
  const approvals = useApprovals();
  return (
    <ListWithDetail
      list={
        <div className={styles.page}>
          <PageHeading>Approvals</PageHeading>
          <Answered query={approvals} what="approvals">
            {(running) => (
              <>
                <ApprovalGroups approvals={running} shown={shown} onShow={onShow} />
                <DelegationsPart />
              </>
            )}
          </Answered>
        </div>
      }
      detail={shown && <ApprovalPane key={shown} approvalKey={shown} onShow={onShow} onShowRecord={onShowRecord} />}
    />
  );
}
