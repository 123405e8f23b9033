import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { Agenda, AgendaItem, AgendaOutcome } from "../../api/contract";
import { FormButtons } from "../../shared/form-buttons";
import { useAgendaStyles } from "./agenda.styles";
import { syncPath, useAgendaChange } from "./use-agenda";

interface Outcome {
  outcome: AgendaOutcome;
  note?: string;
}

/** What becomes of an item that is not decided: discussed now, noted, or carried over. */
export function EntryOutcome({ syncKey, item }: { syncKey: string; item: AgendaItem }) {
  const styles = useAgendaStyles();
  const [noting, setNoting] = useState(false);
  const [note, setNote] = useState("");
  const settle = useAgendaChange<Outcome>((api, outcome) =>
    api.send<Agenda>("POST", `${syncPath(syncKey)}/items/${encodeURIComponent(item.id)}`, outcome),
  );

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    settle.mutate({ outcome: "noted", note: note.trim() || undefined }, { onSuccess: () => setNoting(false) });
  }

  if (noting) {
    return (
      <form className={styles.stack} onSubmit={submit} aria-label={`Note ${item.link}`}>
        <Field label="Note" hint="Optional. It stands in the summary.">
          <Textarea autoFocus dir="auto" resize="vertical" value={note} onChange={(_, { value }) => setNote(value)} />
        </Field>
        <FormButtons submit="Note it" busy={settle.isPending} size="small" onCancel={() => setNoting(false)} />
      </form>
    );
  }
  return (
    <div className={styles.row} role="group" aria-label={`Agenda: ${item.link}`}>
      {item.outcome === "queued" && (
        <Button size="small" disabledFocusable={settle.isPending} onClick={() => settle.mutate({ outcome: "discussing" })}>
          Discuss
        </Button>
      )}
      <Button size="small" onClick={() => setNoting(true)}>
        Note
      </Button>
      <Button size="small" disabledFocusable={settle.isPending} onClick={() => settle.mutate({ outcome: "carriedOver" })}>
        Carry over
      </Button>
    </div>
  );
}
