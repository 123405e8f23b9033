import { Field, Input, Text, Textarea } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { Answer } from "../../api/contract";
import { RequestPicker } from "../pickers/request-picker";
import { FormButtons } from "../form-buttons";
import { ReasonTemplates } from "./reason-templates";
import { useAnswerStyles } from "./answer.styles";

export interface GivenAnswer {
  answer: string;
  reason?: string;
  until?: string;
  untilItem?: string;
  untilCustomers?: number;
  sameAs?: string;
}

interface AnswerFormProps {
  requestKey: string;
  answer: Answer;
  pending: boolean;
  onGive: (given: GivenAnswer) => void;
  onCancel: () => void;
}

/** Asks for what this answer needs; whoever asked will read the reason. */
export function AnswerForm({ requestKey, answer, pending, onGive, onCancel }: AnswerFormProps) {
  const styles = useAnswerStyles();
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState("");
  const [untilItem, setUntilItem] = useState("");
  const [untilCustomers, setUntilCustomers] = useState("");
  const [sameAs, setSameAs] = useState<string>();
  const [checked, setChecked] = useState(false);
  const missing = {
    reason: answer.needs === "reason" && reason.trim() === "" ? "Whoever asked needs a reason." : undefined,
    until: answer.needs === "until" && until + untilItem + untilCustomers === "" ? "Say until when, or what has to happen first." : undefined,
    request: answer.needs === "request" && !sameAs ? "Choose the other request." : undefined,
  };

  function give(event: SyntheticEvent) {
    event.preventDefault();
    setChecked(true);
    if (missing.reason ?? missing.until ?? missing.request) return;
    onGive({ answer: answer.answer, reason: reason.trim() || undefined, until: until || undefined, untilItem: untilItem.trim() || undefined, untilCustomers: Number(untilCustomers) || undefined, sameAs });
  }

  return (
    <form className={styles.form} onSubmit={give} noValidate aria-label={`${answer.label}: ${requestKey}`}>
      <Text weight="semibold">{answer.label}</Text>
      {answer.needs === "until" && (
        <>
          <Field label="Until" validationMessage={checked ? missing.until : undefined}>
            <Input autoFocus type="date" value={until} onChange={(_, { value }) => setUntil(value)} />
          </Field>
          <Field label="Or when this ships" hint="A roadmap key, like RM-3">
            <Input value={untilItem} maxLength={20} onChange={(_, { value }) => setUntilItem(value)} />
          </Field>
          <Field label="Or when so many customers ask">
            <Input type="number" min={1} step={1} value={untilCustomers} onChange={(_, { value }) => setUntilCustomers(value)} />
          </Field>
        </>
      )}
      {answer.needs === "request" && (
        <RequestPicker label="Same as" except={requestKey} problem={checked ? missing.request : undefined} onChoose={setSameAs} />
      )}
      <Field
        label="Reason"
        required={answer.needs === "reason"}
        hint={answer.needs === "reason" ? undefined : "Optional. Whoever asked reads it."}
        validationMessage={checked ? missing.reason : undefined}
      >
        <Textarea
          autoFocus={!answer.needs || answer.needs === "reason"}
          dir="auto"
          resize="vertical"
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <ReasonTemplates answer={answer.answer} onChoose={setReason} />
      <FormButtons submit={pending ? "Saving…" : answer.label} busy={pending} onCancel={onCancel} />
    </form>
  );
}
