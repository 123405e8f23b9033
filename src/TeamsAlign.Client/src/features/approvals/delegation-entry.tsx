import { Button, Text } from "@fluentui/react-components";
import type { Delegation } from "../../api/contract";
import { dateText } from "../../shared/dates";
import { useMe } from "../../shared/use-me";
import { useApprovalsStyles } from "./approvals.styles";
import { useDelegationEnd } from "./use-delegation-change";

export function DelegationEntry({ delegation }: { delegation: Delegation }) {
  const styles = useApprovalsStyles();
  const me = useMe().data?.person;
  const end = useDelegationEnd(delegation);
  const whom = delegation.mine ? "you" : delegation.from;
  const who = delegation.to === me?.name ? "You decide" : `${delegation.to} decides`;
  return (
    <li className={styles.entry}>
      <div className={styles.row}>
        <div className={styles.who}>
          <Text weight="semibold" block dir="auto">
            {`${who} for ${whom}`}
          </Text>
          <Text className={styles.quiet}>
            {dateText(delegation.firstDay)} to {dateText(delegation.lastDay)}
            {!delegation.holds && " · not yet"}
          </Text>
        </div>
        <Button size="small" aria-label={`End: ${who} for ${whom}`} disabledFocusable={end.isPending} onClick={() => end.mutate()}>
          End
        </Button>
      </div>
    </li>
  );
}
