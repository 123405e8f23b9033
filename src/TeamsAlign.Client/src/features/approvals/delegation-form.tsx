import { Field, Input, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { fieldProblem } from "../../shared/field-problem";
import { FormButtons } from "../../shared/form-buttons";
import { sentenceOf } from "../../shared/notify";
import { PersonPicker } from "../../shared/pickers/person-picker";
import { useApprovalsStyles } from "./approvals.styles";
import { useDelegationStart } from "./use-delegation-change";

/** Who, from when to when. What the server refuses stands here, and nothing chosen is lost. */
export function DelegationForm({ onLeave }: { onLeave: () => void }) {
  const styles = useApprovalsStyles();
  const [to, setTo] = useState<{ id: string; name: string }>();
  const [firstDay, setFirstDay] = useState("");
  const [lastDay, setLastDay] = useState("");
  const [checked, setChecked] = useState(false);
  const start = useDelegationStart(to?.name ?? "");
  const missing = { to: !to && "Choose who decides for you.", firstDay: !firstDay && "Choose the first day.", lastDay: !lastDay && "Choose the last day." };
  const problem = (field: keyof typeof missing) => (checked && missing[field] ? missing[field] : fieldProblem(start.error, field));
  const atField = problem("to") ?? problem("firstDay") ?? problem("lastDay");

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setChecked(true);
    if (to && firstDay && lastDay) start.mutate({ to: to.id, firstDay, lastDay }, { onSuccess: onLeave });
  }

  return (
    <form className={styles.stack} onSubmit={submit} noValidate aria-label="Somebody decides for me">
      <PersonPicker label="Who" required autoFocus problem={problem("to")} onChoose={(id, name) => setTo(id ? { id, name: name ?? "" } : undefined)} />
      <div className={styles.fields}>
        <Field label="First day" required validationMessage={problem("firstDay")}>
          <Input type="date" value={firstDay} onChange={(_, { value }) => setFirstDay(value)} />
        </Field>
        <Field label="Last day" required validationMessage={problem("lastDay")}>
          <Input type="date" value={lastDay} onChange={(_, { value }) => setLastDay(value)} />
        </Field>
      </div>
      {start.isError && !atField && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{sentenceOf(start.error)}</MessageBarBody>
        </MessageBar>
      )}
      <FormButtons submit={start.isPending ? "Saving…" : "Let them decide"} busy={start.isPending} onCancel={onLeave} />
    </form>
  );
}
