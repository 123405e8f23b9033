import { Field, Input, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { fieldProblem } from "../../../shared/field-problem";
import { FormButtons } from "../../../shared/form-buttons";
import { sentenceOf } from "../../../shared/notify";
import { useAdministrationStyles } from "../administration.styles";
import { useRateChange } from "./use-rates";

/** @param currency The one it is about; empty for another that nobody uses yet. */
export function RateForm({ currency, into, onLeave }: { currency: string; into: string; onLeave: () => void }) {
  const styles = useAdministrationStyles();
  const [of, setOf] = useState(currency);
  const [value, setValue] = useState("");
  const [day, setDay] = useState("");
  const save = useRateChange();
  const problem = (field: string) => fieldProblem(save.error, field);

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    save.mutate({ currency: of.trim().toUpperCase(), value: value === "" ? undefined : Number(value), day: day || undefined }, { onSuccess: onLeave });
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={currency ? `Rate of ${currency}` : "Rate of another currency"}>
      {!currency && (
        <Field className={styles.field} label="Currency" required hint="Three letters, such as USD." validationMessage={problem("currency")}>
          <Input autoFocus value={of} maxLength={3} onChange={(_, { value: text }) => setOf(text)} />
        </Field>
      )}
      <Field className={styles.field} label={`What one unit is worth in ${into}`} required validationMessage={problem("value") ?? (currency ? problem("currency") : undefined)}>
        <Input autoFocus={!!currency} type="number" min={0} step="any" value={value} onChange={(_, { value: text }) => setValue(text)} />
      </Field>
      <Field className={styles.field} label="From" hint="Left empty: from today." validationMessage={problem("day")}>
        <Input type="date" value={day} onChange={(_, { value: text }) => setDay(text)} />
      </Field>
      {save.isError && !["currency", "value", "day"].some(problem) && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{sentenceOf(save.error)}</MessageBarBody>
        </MessageBar>
      )}
      <FormButtons submit="Save rate" busy={save.isPending} onCancel={onLeave} />
    </form>
  );
}
