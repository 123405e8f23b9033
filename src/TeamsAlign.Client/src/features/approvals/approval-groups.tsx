import { Text } from "@fluentui/react-components";
import { CheckmarkCircle24Regular } from "@fluentui/react-icons";
import type { Approval } from "../../api/contract";
import { Section } from "../../shared/section";
import { Trouble } from "../../shared/trouble";
import { ApprovalEntry } from "./approval-entry";
import { useApprovalsStyles } from "./approvals.styles";

interface ApprovalGroupsProps {
  approvals: Approval[];
  shown?: string;
  onShow: (key: string) => void;
}

/** As the server orders them: what waits for the viewer, soonest first, then what else runs. */
export function ApprovalGroups({ approvals, shown, onShow }: ApprovalGroupsProps) {
  const styles = useApprovalsStyles();
  if (approvals.length === 0)
    return (
      <Trouble
        icon={<CheckmarkCircle24Regular />}
        title="Nothing waits for a decision"
        sentence="Where a policy asks for more than one decider, what is being decided stands here, step by step."
      />
    );
  const mine = approvals.filter((one) => one.waitsForMe);
  const others = approvals.filter((one) => !one.waitsForMe);
  const list = (label: string, group: Approval[]) => (
    <ul className={styles.list} aria-label={label}>
      {group.map((one) => (
        <ApprovalEntry key={one.key} approval={one} shown={one.key === shown} onShow={onShow} />
      ))}
    </ul>
  );
  return (
    <>
      <Section title={mine.length > 0 ? `Waits for you (${mine.length})` : "Waits for you"} level="h2">
        {mine.length > 0 ? list("Waits for you", mine) : <Text className={styles.quiet}>Nothing waits for your decision.</Text>}
      </Section>
      {others.length > 0 && (
        <Section title="Being decided by others" level="h2">
          {list("Being decided by others", others)}
        </Section>
      )}
    </>
  );
}
