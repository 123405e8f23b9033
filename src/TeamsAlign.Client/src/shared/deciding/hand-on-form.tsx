import { Field, MessageBar, MessageBarBody, Text, Textarea } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { Approval, Me } from "../../api/contract";
import { fieldProblem } from "../field-problem";
import { FormButtons } from "../form-buttons";
import { sentenceOf } from "../notify";
import { PersonPicker } from "../pickers/person-picker";
import { useMe } from "../use-me";
import { useApprovalStyles } from "./approval.styles";
import { deedWords } from "./deeds";
import { SeatField } from "./seat-field";
import { useDeed } from "./use-approvals";

interface HandOnFormProps {
  approval: Approval;
  onLeave: () => void;
}

/** Gives a seat to somebody else: one's own, or as an administrator any, also one that nobody has. */
export function HandOnForm({ approval, onLeave }: HandOnFormProps) {
  const styles = useApprovalStyles();
  const me = useMe().data;
  const seats = seatsToGive(approval, me);
  const [chosen, setChosen] = useState<string>();
  const [to, setTo] = useState<string>();
  const [why, setWhy] = useState("");
  const [checked, setChecked] = useState(false);
  const send = useDeed(approval.key, deedWords.handOn.done);
  const seat = seats.find((one) => one.id === chosen) ?? seats[0];
  const missing = checked && !to ? "Choose who decides instead." : undefined;
  const refused = fieldProblem(send.error, "to");

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setChecked(true);
    if (to && seat) send.mutate({ to: "handing-on", body: { step: seat.step, from: seat.from, to, why: why.trim() || undefined } }, { onSuccess: onLeave });
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={`Hand on: ${approval.key}`}>
      <Text weight="semibold">Hand on</Text>
      {seats.length > 1 ? (
        <SeatField label="Whose decision" seats={seats} chosen={seat?.id} onChoose={setChosen} />
      ) : (
        seat && <Text>{seat.name}</Text>
      )}
      <PersonPicker label="To whom" required autoFocus problem={missing ?? refused} onChoose={setTo} />
      <Field label="Why" hint="Optional.">
        <Textarea dir="auto" resize="vertical" value={why} onChange={(_, { value }) => setWhy(value)} />
      </Field>
      {send.isError && !refused && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{sentenceOf(send.error)}</MessageBarBody>
        </MessageBar>
      )}
      <FormButtons submit={send.isPending ? "Sending…" : "Hand on"} busy={send.isPending} onCancel={onLeave} />
    </form>
  );
}

interface GivenSeat {
  /** Step and person: somebody may be asked in two steps. */
  id: string;
  name: string;
  step: number;
  from?: string;
}

function seatsToGive(approval: Approval, me?: Me): GivenSeat[] {
  const seats = approval.steps.flatMap((step) => [
    ...step.missing.map((seat) => ({ id: `${step.number} ${seat.id}`, name: `${step.name}: ${seat.id === me?.person.id ? "yours" : seat.name}`, step: step.number, from: seat.id })),
    ...(step.unassigned ? [{ id: `${step.number}`, name: `${step.name}: nobody is left to ask`, step: step.number, from: undefined }] : []),
  ]);
  const own = seats.filter((seat) => seat.from === me?.person.id);
  return me?.may.administer ? [...own, ...seats.filter((seat) => !own.includes(seat))] : own;
}
