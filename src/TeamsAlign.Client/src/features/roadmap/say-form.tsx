import { Dropdown, Field, Option, Textarea } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { PlanItemDetail } from "../../api/contract";
import { fieldProblem } from "../../shared/field-problem";
import { FormButtons } from "../../shared/form-buttons";
import { usePlanBodyStyles } from "./plan-body.styles";
import { derivedOf, sayLevels, sayName, saysMore, type SayLevel } from "./say-levels";
import { usePlanItemChange } from "./use-plan-item-change";

interface Chosen {
  level: SayLevel | null;
  reason?: string;
}

/** What everybody may tell customers, from now on: not part of the draft. */
export function SayForm({ item, onDone }: { item: PlanItemDetail; onDone: () => void }) {
  const styles = usePlanBodyStyles();
  const [level, setLevel] = useState<SayLevel | "">(item.chosenSay ?? "");
  const [reason, setReason] = useState(item.chosenSayReason ?? "");
  const [checked, setChecked] = useState(false);
  const save = usePlanItemChange<Chosen>(
    item.key,
    (api, path, change) => api.send("PUT", `${path}/may-say`, change),
    (after) => after.maySay.text,
  );
  const byThePlan = `As the plan says: ${sayName(derivedOf(item))}`;
  const needsReason = level !== "" && saysMore(level, derivedOf(item));
  const missing = needsReason && reason.trim() === "" ? "Say why more may be said than follows from the plan." : undefined;

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setChecked(true);
    if (!missing) save.mutate({ level: level || null, reason: level === "" ? undefined : reason.trim() || undefined }, { onSuccess: onDone });
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="What may be said">
      <Field label="Customers may be told" validationMessage={fieldProblem(save.error, "level")}>
        <Dropdown
          autoFocus
          style={{ minWidth: 0 }}
          value={level === "" ? byThePlan : sayName(level)}
          selectedOptions={[level]}
          onOptionSelect={(_, { optionValue }) => setLevel((optionValue ?? "") as SayLevel | "")}
        >
          <Option value="">{byThePlan}</Option>
          {sayLevels.map(([one, name]) => (
            <Option key={one} value={one}>
              {name}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {level !== "" && (
        <Field
          label="Reason"
          required={needsReason}
          hint={needsReason ? "It is more than follows from the plan." : "Optional. It stands in the history."}
          validationMessage={fieldProblem(save.error, "reason") ?? (checked ? missing : undefined)}
        >
          <Textarea dir="auto" resize="vertical" value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
      )}
      <FormButtons submit="Save for everybody" busy={save.isPending} onCancel={onDone} />
    </form>
  );
}
