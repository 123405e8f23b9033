import { Field, Input, Text, Textarea } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { SignalDetail, SignalMove } from "../../api/contract";
import { fieldProblem } from "../../shared/field-problem";
import { FormButtons } from "../../shared/form-buttons";
import { AccountPicker, type ChosenAccount } from "../../shared/pickers/account-picker";
import { RequestPicker } from "../../shared/pickers/request-picker";
import { useSignalsStyles } from "./signals.styles";
import { useTriage } from "./use-signals";

interface TriageFormProps {
  detail: SignalDetail;
  move: SignalMove;
  /** Chosen already, from the similar ones. */
  request?: string;
  label: string;
  onDone: () => void;
}

/** What one move needs: a title, a request, or a reason; and the customer where the signal names none. */
export function TriageForm({ detail, move, request, label, onDone }: TriageFormProps) {
  const styles = useSignalsStyles();
  const { key } = detail.signal;
  const [title, setTitle] = useState("");
  const [chosen, setChosen] = useState(request);
  const [reason, setReason] = useState("");
  const [account, setAccount] = useState<ChosenAccount>({ name: "" });
  const [checked, setChecked] = useState(false);
  const triage = useTriage(key, (after) => `${key}: ${after.signal.statusText}.`);
  const asksWho = move !== "setAside" && !detail.hasAccount;
  const missing = {
    request: move === "addDemand" && !chosen ? "Choose the request." : undefined,
    reason: move === "setAside" && reason.trim() === "" ? "Whoever heard it needs a reason." : undefined,
    account: asksWho && account.name.trim() === "" ? "Name the customer." : undefined,
  };
  const said = (field: keyof typeof missing) => fieldProblem(triage.error, field) ?? (checked ? missing[field] : undefined);

  function send(event: SyntheticEvent) {
    event.preventDefault();
    setChecked(true);
    if (missing.request ?? missing.reason ?? missing.account) return;
    const who = asksWho ? (account.key ? { account: account.key } : { accountName: account.name.trim() }) : {};
    triage.mutate({ move, title: title.trim() || undefined, request: chosen, reason: reason.trim() || undefined, ...who, rowVersion: detail.rowVersion });
  }

  return (
    <form className={styles.form} onSubmit={send} noValidate aria-label={`${label}: ${key}`}>
      <Text weight="semibold">{label}</Text>
      {move === "makeRequest" && (
        <Field label="Title" hint="Its first sentence, unless you write one." validationMessage={fieldProblem(triage.error, "title")}>
          <Input autoFocus dir="auto" maxLength={255} value={title} onChange={(_, { value }) => setTitle(value)} />
        </Field>
      )}
      {move === "addDemand" &&
        (request ? <Text>For {request}</Text> : <RequestPicker label="For which request" problem={said("request")} onChoose={setChosen} />)}
      {move === "setAside" && (
        <Field label="Why" required hint="Whoever heard it reads it." validationMessage={said("reason")}>
          <Textarea autoFocus dir="auto" resize="vertical" value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
      )}
      {asksWho && (
        <AccountPicker label="Which customer said so" required problem={said("account") ?? fieldProblem(triage.error, "accountName")} chosen={account} onChoose={setAccount} />
      )}
      <FormButtons submit={triage.isPending ? "Saving…" : label} busy={triage.isPending} onCancel={onDone} />
    </form>
  );
}
