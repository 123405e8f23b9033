import { MessageBar, MessageBarBody, MessageBarTitle, Text } from "@fluentui/react-components";
import type { Approval } from "../../api/contract";
import { momentText } from "../dates";
import { TypedText } from "../typed-text";
import { ApprovalActions } from "./approval-actions";
import { ApprovalSteps } from "./approval-steps";
import { useApprovalStyles } from "./approval.styles";

interface ApprovalBodyProps {
  approval: Approval;
  /** What began anew has a key of its own. */
  onMoved?: (key: string) => void;
}

/** One approval as its own pane and the record it is about show it: where it stands, what one can do, how it came about. */
export function ApprovalBody({ approval, onMoved }: ApprovalBodyProps) {
  const styles = useApprovalStyles();
  const { question } = approval;
  return (
    <div className={styles.stack}>
      <Text>
        {approval.sentence}
        {approval.money && ` When it began: ${approval.money}.`}
      </Text>
      {approval.moneyMoved && approval.state === "running" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>What hangs on it has changed by more than 20 % since it began.</MessageBarBody>
        </MessageBar>
      )}
      {question && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              <bdi>{question.by}</bdi> asks, {momentText(question.at)}
            </MessageBarTitle>
            <TypedText>{question.text}</TypedText>
            The time to decide stands still until it is answered.
          </MessageBarBody>
        </MessageBar>
      )}
      <ApprovalActions key={approval.key} approval={approval} onMoved={onMoved} />
      <ApprovalSteps approval={approval} />
      <Text className={styles.quiet}>
        Policy <bdi>{approval.policy}</bdi>
        {approval.startedBy && (
          <>
            {" · put to the approvers by "}
            <bdi>{approval.startedBy}</bdi>
          </>
        )}
        , {momentText(approval.startedAt)}
        {approval.endedAt && ` · ended ${momentText(approval.endedAt)}`}
      </Text>
    </div>
  );
}
