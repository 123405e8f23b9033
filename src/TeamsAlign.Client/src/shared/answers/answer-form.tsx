import { Field, Input, Text, Textarea } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { Answer } from "../../api/contract";
import { RequestPicker } from "../pickers/request-picker";
import { FormButtons } from "../form-buttons";
import { useAnswerStyles } from "./answer.styles";

export interface GivenAnswer {
  answer: string;
  reason?: string;
  until?: string;
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
  const [sameAs, setSameAs] = useState<string>();
  const [checked, setChecked] = useState(false);
  const missing = {
    reason: answer.needs === "reason" && reason.trim() === "" ? "Whoever asked needs a reason." : undefined,
    until: answer.needs === "until" && until === "" ? "Say until when." : undefined,
    request: answer.needs === "request" && !sameAs ? "Choose the other request." : undefined,
  };

  function give(event: SyntheticEvent) {
    event.preventDefault();
    setChecked(true);
    if (missing.reason ?? missing.until ?? missing.request) return;
    onGive({ answer: answer.answer, reason: reason.trim() || undefined, until: until || undefined, sameAs });
  }

  return (
    <form className={styles.form} onSubmit={give} noValidate aria-label={`${answer.label}: ${requestKey}`}>
      <Text weight="semibold">{answer.label}</Text>
      {answer.needs === "until" && (
        <Field label="Until" required validationMessage={checked ? missing.until : undefined}>
          <Input autoFocus type="date" value={until} onChange={(_, { value }) => setUntil(value)} />
        </Field>
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
      <FormButtons submit={pending ? "Saving…" : answer.label} busy={pending} onCancel={onCancel} />
    </form>
  );
}
