import { Checkbox, Field, Input, MessageBar, MessageBarBody, useRestoreFocusTarget } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { PersonRow, RoleRow } from "../../api/contract";
import { fieldProblem } from "../../shared/field-problem";
import { FormButtons } from "../../shared/form-buttons";
import { sentenceOf } from "../../shared/notify";
import { useAdministrationStyles } from "./administration.styles";
import { ConfirmDialog } from "./confirm-dialog";
import { losing, salesManager, type Chosen, type Loss } from "./losing";
import { useRolesChange } from "./use-administration";

interface RolesFormProps {
  person: RoleRow;
  choices: string[];
  me: PersonRow;
  onDone: () => void;
}

/** All roles of one person at once. What the server refuses stands in the form, and nothing chosen is lost. */
export function RolesForm({ person, choices, me, onDone }: RolesFormProps) {
  const styles = useAdministrationStyles();
  const opener = useRestoreFocusTarget();
  const [chosen, setChosen] = useState<Chosen>({ roles: person.roles.filter((role) => choices.includes(role)), scope: person.scope ?? "", removed: person.removed });
  const [confirming, setConfirming] = useState<Loss>();
  const save = useRolesChange(person.id, () => `${person.name}: ${chosen.removed ? "no access" : chosen.roles.join(", ") || "Member"}.`);
  const sells = chosen.roles.includes(salesManager);
  const scopeProblem = fieldProblem(save.error, "scope");

  function send() {
    setConfirming(undefined);
    save.mutate({ roles: chosen.roles, scope: sells ? chosen.scope : null, removed: chosen.removed, rowVersion: person.rowVersion }, { onSuccess: onDone });
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const loss = losing(person, me, chosen);
    if (loss) setConfirming(loss);
    else send();
  }

  function toggle(role: string, on: boolean) {
    setChosen({ ...chosen, roles: choices.filter((one) => (one === role ? on : chosen.roles.includes(one))) });
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={`Roles of ${person.name}`}>
      <fieldset className={styles.choices}>
        <legend>Roles</legend>
        {choices.map((role) => (
          <Checkbox key={role} label={role} checked={chosen.roles.includes(role)} onChange={(_, { checked }) => toggle(role, checked === true)} />
        ))}
      </fieldset>
      {sells && (
        <Field className={styles.field} label="Region" hint="As it stands in Region of the accounts. Left empty: all regions." validationMessage={scopeProblem}>
          <Input dir="auto" value={chosen.scope} onChange={(_, { value }) => setChosen({ ...chosen, scope: value })} />
        </Field>
      )}
      <Checkbox label="No access: sees nothing any more" checked={chosen.removed} onChange={(_, { checked }) => setChosen({ ...chosen, removed: checked === true })} />
      {save.isError && !scopeProblem && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{sentenceOf(save.error)}</MessageBarBody>
        </MessageBar>
      )}
      <FormButtons submit="Save roles" busy={save.isPending} opener={opener} onCancel={onDone} />
      <ConfirmDialog asked={confirming} onConfirm={send} onClose={() => setConfirming(undefined)} />
    </form>
  );
}
