import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { Agenda } from "../../api/contract";
import { PersonPicker } from "../../shared/pickers/person-picker";
import { FormButtons } from "../../shared/form-buttons";
import { useAgendaStyles } from "./agenda.styles";
import { syncPath, useAgendaChange } from "./use-agenda";

interface NewAction {
  what: string;
  who?: string;
  due?: string;
}

const none: NewAction = { what: "" };

export function ActionForm({ syncKey }: { syncKey: string }) {
  const styles = useAgendaStyles();
  const [open, setOpen] = useState(false);
  const [action, setAction] = useState(none);
  const [checked, setChecked] = useState(false);
  const add = useAgendaChange<NewAction>((api, wanted) => api.send<Agenda>("POST", `${syncPath(syncKey)}/actions`, wanted));
  const empty = action.what.trim() === "";

  function leave() {
    setOpen(false);
    setAction(none);
    setChecked(false);
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setChecked(true);
    if (!empty) add.mutate({ ...action, what: action.what.trim() }, { onSuccess: leave });
  }

  if (!open) return <Button onClick={() => setOpen(true)}>Add an action</Button>;
  return (
    <form className={styles.stack} onSubmit={submit} noValidate aria-label="Add an action">
      <Field label="What" required validationMessage={checked && empty ? "Say what is to be done." : undefined}>
        <Input autoFocus dir="auto" value={action.what} onChange={(_, { value }) => setAction({ ...action, what: value })} />
      </Field>
      <PersonPicker label="Who" onChoose={(who) => setAction({ ...action, who })} />
      <Field label="By when">
        <Input type="date" value={action.due ?? ""} onChange={(_, { value }) => setAction({ ...action, due: value || undefined })} />
      </Field>
      <FormButtons submit="Add" busy={add.isPending} onCancel={leave} />
    </form>
  );
}
