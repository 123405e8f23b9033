import { Button, Checkbox, Dropdown, Field, Input, Option } from "@fluentui/react-components";
import { ArrowDown20Regular, ArrowUp20Regular, Delete20Regular } from "@fluentui/react-icons";
import type { PolicyStepBody } from "../../../api/contract";
import { useAdministrationStyles } from "../administration.styles";
import { ApproversField } from "./approvers-field";
import type { DraftStep } from "./draft-policy";
import { usePoliciesStyles } from "./policies.styles";

interface StepFieldsProps {
  step: DraftStep;
  number: number;
  roles: string[];
  problemAt: (field: string) => string | undefined;
  onChange: (step: DraftStep) => void;
  onUp?: () => void;
  onDown?: () => void;
  onRemove: () => void;
}

const rules: [NonNullable<PolicyStepBody["rule"]>, string][] = [
  ["any", "The first answer counts"],
  ["all", "All have to approve"],
  ["quorum", "So many have to approve"],
];

export function StepFields({ step, number, roles, problemAt, onChange, onUp, onDown, onRemove }: StepFieldsProps) {
  const styles = usePoliciesStyles();
  const shared = useAdministrationStyles();
  const change = (part: Partial<DraftStep>) => onChange({ ...step, ...part });
  const wholeNumber = (typed: string) => Number(typed.replace(/\D/g, "").slice(0, 4));
  return (
    <fieldset className={styles.step}>
      <legend>{`Step ${number}`}</legend>
      <div className={styles.fields}>
        <Field label="Name of the step" required hint="Such as Finance." validationMessage={problemAt("name")}>
          <Input dir="auto" maxLength={100} value={step.name} onChange={(_, { value }) => change({ name: value })} />
        </Field>
        <Field label="Working hours to decide" validationMessage={problemAt("hours")}>
          <Input inputMode="numeric" value={step.hours === 0 ? "" : String(step.hours)} onChange={(_, { value }) => change({ hours: wholeNumber(value) })} />
        </Field>
      </div>
      <ApproversField label="Who decides" required roles={roles} chosen={step.approvers} problem={problemAt("approvers")} onChange={(approvers) => change({ approvers })} />
      <div className={styles.fields}>
        <Field label="How their answers count">
          <Dropdown
            value={rules.find(([rule]) => rule === step.rule)?.[1] ?? ""}
            selectedOptions={[step.rule ?? "any"]}
            onOptionSelect={(_, { optionValue }) => change({ rule: optionValue as PolicyStepBody["rule"] })}
          >
            {rules.map(([rule, label]) => (
              <Option key={rule} value={rule}>
                {label}
              </Option>
            ))}
          </Dropdown>
        </Field>
        {step.rule === "quorum" && (
          <Field label="How many" required validationMessage={problemAt("quorum")}>
            <Input inputMode="numeric" value={step.quorum === 0 ? "" : String(step.quorum)} onChange={(_, { value }) => change({ quorum: wholeNumber(value) })} />
          </Field>
        )}
      </div>
      <ApproversField label="Who decides for the silent" hint="Once the time is over. Nobody: an administrator names somebody." roles={roles} chosen={step.then} onChange={(then) => change({ then })} />
      {number > 1 && <Checkbox label="At the same time as the step before" checked={step.beside} onChange={(_, { checked }) => change({ beside: checked === true })} />}
      <div className={shared.row}>
        <Button size="small" appearance="subtle" icon={<ArrowUp20Regular />} aria-label={`Move step ${number} up`} disabledFocusable={!onUp} onClick={onUp} />
        <Button size="small" appearance="subtle" icon={<ArrowDown20Regular />} aria-label={`Move step ${number} down`} disabledFocusable={!onDown} onClick={onDown} />
        <Button size="small" appearance="subtle" icon={<Delete20Regular />} aria-label={`Remove step ${number}`} onClick={onRemove}>
          Remove
        </Button>
      </div>
    </fieldset>
  );
}
