import { Button, Switch, Text } from "@fluentui/react-components";
import { ArrowDown20Regular, ArrowUp20Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { Policies, PolicyRow } from "../../../api/contract";
import { useAdministrationStyles } from "../administration.styles";
import { PolicyForm } from "./policy-form";
import { PreviewSteps } from "./preview-steps";
import { usePolicySwitch } from "./use-policies";

interface PolicyEntryProps {
  row: PolicyRow;
  known: Policies;
  /** Not at the end of the list. */
  onUp?: () => void;
  onDown?: () => void;
}

/** One policy in words; the builder unfolds below. */
export function PolicyEntry({ row, known, onUp, onDown }: PolicyEntryProps) {
  const styles = useAdministrationStyles();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const turn = usePolicySwitch(row);
  const { policy, preview } = row;
  const name = policy.name ?? row.key;

  function close() {
    setOpen(false);
    opener.current?.focus();
  }

  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <div className={styles.who}>
          <Text weight="semibold" dir="auto">
            {name}
          </Text>
          <Text>{preview.sentence}</Text>
        </div>
        <div className={styles.row}>
          <Button appearance="subtle" icon={<ArrowUp20Regular />} aria-label={`Move ${name} up`} disabledFocusable={!onUp} onClick={onUp} />
          <Button appearance="subtle" icon={<ArrowDown20Regular />} aria-label={`Move ${name} down`} disabledFocusable={!onDown} onClick={onDown} />
          <Switch label={policy.off ? "Off" : "On"} aria-label={`${name} counts`} checked={!policy.off} disabled={turn.isPending} onChange={(_, { checked }) => turn.mutate(!checked)} />
          <Button ref={opener} aria-label={`Edit ${name}`} aria-expanded={open} onClick={() => setOpen(!open)}>
            Edit
          </Button>
        </div>
      </div>
      {open ? <PolicyForm policy={policy} policyKey={row.key} known={known} onLeave={close} /> : <PreviewSteps preview={preview} />}
    </li>
  );
}
