import { Button, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { Answered } from "../../shared/answered";
import { useDelegations } from "../../shared/deciding/use-approvals";
import { Section } from "../../shared/section";
import { useApprovalsStyles } from "./approvals.styles";
import { DelegationEntry } from "./delegation-entry";
import { DelegationForm } from "./delegation-form";

/** Colleagues who decide for somebody on some days: mine, and those I stand in for. */
export function DelegationsPart() {
  const styles = useApprovalsStyles();
  const delegations = useDelegations();
  const [adding, setAdding] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  function leave() {
    setAdding(false);
    requestAnimationFrame(() => opener.current?.focus());
  }

  return (
    <Section
      title="Somebody decides for me"
      level="h2"
      beside={
        !adding && (
          <Button ref={opener} size="small" onClick={() => setAdding(true)}>
            Choose somebody
          </Button>
        )
      }
    >
      <div className={styles.stack}>
        {adding && <DelegationForm onLeave={leave} />}
        <Answered query={delegations} what="delegations">
          {(known) =>
            known.length === 0 ? (
              <Text className={styles.quiet}>When you are away, a colleague can decide for you on some days. What they decide says so.</Text>
            ) : (
              <ul className={styles.list} aria-label="Who decides for whom">
                {known.map((one) => (
                  <DelegationEntry key={one.key} delegation={one} />
                ))}
              </ul>
            )
          }
        </Answered>
      </div>
    </Section>
  );
}
