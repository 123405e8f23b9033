import { Field, Textarea } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { PlanItemDetail } from "../../api/contract";
import { fieldProblem } from "../../shared/field-problem";
import { FormButtons } from "../../shared/form-buttons";
import { usePlanBodyStyles } from "./plan-body.styles";
import { usePlanItemChange } from "./use-plan-item-change";

/** Words sellers pass on as they stand; an empty field takes them away. */
export function WordingForm({ item, onDone }: { item: PlanItemDetail; onDone: () => void }) {
  const styles = usePlanBodyStyles();
  const [wording, setWording] = useState(item.wording ?? "");
  const save = usePlanItemChange<{ wording: string | null }>(
    item.key,
    (api, path, change) => api.send("PUT", `${path}/wording`, change),
    (after) => (after.wording ? "The wording is everybody's for 90 days." : "The wording is taken away."),
  );

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    save.mutate({ wording: wording.trim() || null }, { onSuccess: onDone });
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="Customer wording">
      <Field
        label="Customer wording"
        hint="No amounts, no other customers' names. It holds for 90 days; left empty, there is none."
        validationMessage={fieldProblem(save.error, "wording")}
      >
        <Textarea autoFocus dir="auto" rows={4} resize="vertical" value={wording} onChange={(_, { value }) => setWording(value)} />
      </Field>
      <FormButtons submit="Save for everybody" busy={save.isPending} onCancel={onDone} />
    </form>
  );
}
