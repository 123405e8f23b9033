import { Text } from "@fluentui/react-components";
import { ArrowCircleRight20Regular, CheckmarkCircle20Filled, Circle20Regular, DismissCircle20Filled, SubtractCircle20Regular, type FluentIcon } from "@fluentui/react-icons";
import type { Approval, ApprovalStep } from "../../api/contract";
import { momentText } from "../dates";
import { TypedText } from "../typed-text";
import { useApprovalStyles } from "./approval.styles";

const icons: Record<ApprovalStep["state"], FluentIcon> = {
  approved: CheckmarkCircle20Filled,
  declined: DismissCircle20Filled,
  open: ArrowCircleRight20Regular,
  waiting: Circle20Regular,
  dropped: SubtractCircle20Regular,
};

/** Step by step: who decided what, when, why and for whom; who is missing until when. */
export function ApprovalSteps({ approval }: { approval: Approval }) {
  const styles = useApprovalStyles();
  return (
    <ol className={styles.steps} aria-label={`Steps of ${approval.key}`}>
      {approval.steps.map((step) => (
        <Step key={step.number} step={step} stopped={Boolean(approval.question)} />
      ))}
    </ol>
  );
}

function Step({ step, stopped }: { step: ApprovalStep; stopped: boolean }) {
  const styles = useApprovalStyles();
  const Icon = icons[step.state];
  const color = { approved: styles.approved, declined: styles.declined, open: styles.open, waiting: styles.later, dropped: styles.later }[step.state];
  const overdue = step.state === "open" && !stopped && step.due && new Date(step.due) < new Date();
  return (
    <li className={styles.step}>
      {/* The words beside it say the same. */}
      <Icon aria-hidden className={color} />
      <div className={styles.what}>
        <Text weight="semibold">
          <bdi>{step.name}</bdi>
        </Text>
        <Text>
          {" · "}
          {step.line}
          {overdue && <span className={styles.declined}> (overdue)</span>}
        </Text>
        {step.votes.length > 0 && (
          <ul className={styles.votes} aria-label={`Votes in ${step.name}`}>
            {step.votes.map((vote) => (
              <li key={`${vote.by} ${vote.at}`}>
                <Text className={styles.quiet}>
                  <bdi>{vote.by}</bdi>
                  {vote.onBehalfOf && (
                    <>
                      {" for "}
                      <bdi>{vote.onBehalfOf}</bdi>
                    </>
                  )}
                  {vote.approves ? " approved, " : " declined, "}
                  <time dateTime={vote.at}>{momentText(vote.at)}</time>
                </Text>
                {vote.why && <TypedText quote>{vote.why}</TypedText>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
