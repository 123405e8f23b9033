import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Policies, PolicyBody } from "../../../api/contract";
import { Answered } from "../../../shared/answered";
import { Section } from "../../../shared/section";
import { useAdministrationStyles } from "../administration.styles";
import { moved } from "./draft-policy";
import { PolicyEntry } from "./policy-entry";
import { PolicyForm } from "./policy-form";
import { usePolicies, usePolicyOrder } from "./use-policies";

/** When approving takes more than one decider: the policies in the order in which they are looked at. */
export function PoliciesPart() {
  const policies = usePolicies();
  return (
    <Answered query={policies} what="approval policies">
      {(known) => <PolicyList known={known} />}
    </Answered>
  );
}

function PolicyList({ known }: { known: Policies }) {
  const styles = useAdministrationStyles();
  const order = usePolicyOrder();
  const [begun, setBegun] = useState<PolicyBody>();
  const opener = useRef<HTMLButtonElement>(null);
  const keys = known.policies.map((one) => one.key);

  function leave() {
    setBegun(undefined);
    requestAnimationFrame(() => opener.current?.focus());
  }

  const move = (from: number, to: number) => order.mutate(moved(keys, from, to));

  return (
    <Section
      title="Approval policies"
      level="h2"
      beside={
        !begun && (
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button ref={opener}>New from a template</Button>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {known.templates.map((template) => (
                  <MenuItem key={template.name} onClick={() => setBegun(template)}>
                    {template.name}
                  </MenuItem>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        )
      }
    >
      <div className={styles.form}>
        <Text>
          {known.policies.length === 0
            ? "None yet: one product manager decides."
            : "The first that matches counts; where none does, one product manager decides. What runs already keeps the policy it began with."}
        </Text>
        {begun && <PolicyForm policy={begun} known={known} onLeave={leave} />}
        {known.policies.length > 0 && (
          <ol className={styles.list} aria-label="Approval policies">
            {known.policies.map((row, place) => (
              <PolicyEntry
                key={row.key}
                row={row}
                known={known}
                onUp={place > 0 ? () => move(place, place - 1) : undefined}
                onDown={place < keys.length - 1 ? () => move(place, place + 1) : undefined}
              />
            ))}
          </ol>
        )}
      </div>
    </Section>
  );
}
