import { mergeClasses, Text } from "@fluentui/react-components";
import type { Approval } from "../../api/contract";
import { deadlineText } from "../../shared/dates";
import { useMe } from "../../shared/use-me";
import { useApprovalsStyles } from "./approvals.styles";

interface ApprovalEntryProps {
  approval: Approval;
  shown: boolean;
  onShow: (key: string) => void;
}

/** The title is the control; a click anywhere in the entry is a convenience for the mouse. */
export function ApprovalEntry({ approval, shown, onShow }: ApprovalEntryProps) {
  const styles = useApprovalsStyles();
  const zone = useMe().data?.workspace.timeZone;
  const open = approval.steps.filter((step) => step.state === "open").map((step) => step.name);
  const overdue = approval.due && !approval.question && new Date(approval.due) < new Date();
  return (
    <li className={mergeClasses(styles.entry, styles.choice, shown && styles.shown)} onClick={() => onShow(approval.key)}>
      <button type="button" className={styles.title} dir="auto" data-approval={approval.key} aria-current={shown || undefined}>
        {approval.title}
      </button>
      <Text block>
        {approval.question
          ? `${approval.question.by} asked a question`
          : approval.due && (
              <>
                By {deadlineText(approval.due, zone)}
                {overdue && <span className={styles.overdue}> overdue</span>}
              </>
            )}
        {approval.money && ` · ${approval.money}`}
      </Text>
      <Text size={200} block className={styles.quiet}>
        {[approval.key, approval.decides, approval.policy, ...open, approval.inTab && "decided in the tab only"].filter(Boolean).join(" · ")}
      </Text>
      {!approval.waitsForMe && (
        <Text size={200} block className={styles.quiet}>
          {approval.sentence}
        </Text>
      )}
    </li>
  );
}
