import { Button, Field, MessageBar, MessageBarActions, MessageBarBody, Text, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type SyntheticEvent } from "react";
import type { Approval } from "../../api/contract";
import { Problem } from "../../lib/problem";
import { fieldProblem } from "../field-problem";
import { FormButtons } from "../form-buttons";
import { sentenceOf } from "../notify";
import { useApprovalStyles } from "./approval.styles";
import { deedWords, isVote, labelOf, toSend, type DeedName } from "./deeds";
import { SeatField } from "./seat-field";
import { useDeed } from "./use-approvals";
import type { MySeat } from "./use-my-seats";

interface DeedFormProps {
  approval: Approval;
  deed: Exclude<DeedName, "handOn">;
  /** Those in which the viewer's answer counts. */
  seats: MySeat[];
  onLeave: () => void;
  /** What began anew has a key of its own. */
  onMoved?: (key: string) => void;
}

/** The words a deed needs. What the server refuses stands here, and nothing typed is lost. */
export function DeedForm({ approval, deed, seats, onLeave, onMoved }: DeedFormProps) {
  const styles = useApprovalStyles();
  const form = useRef<HTMLFormElement>(null);
  const words = deedWords[deed];
  const votes = isVote(deed);
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<string>();
  const [checked, setChecked] = useState(false);
  const send = useDeed(approval.key, words.done);
  const seat = seats.find((one) => one.id === chosen) ?? seats[0];
  const missing = text.trim() === "" ? words.missing : undefined;
  const refused = words.refused ? fieldProblem(send.error, words.refused) : undefined;
  const staleSignIn = send.error instanceof Problem && send.error.code === "approval.sign-in";
  const label = labelOf(deed, seat);

  // Without a field nothing in it would take the focus of the button that opened it.
  useEffect(() => {
    if (!words.field) form.current?.focus();
  }, [words.field]);

  function submit(event?: SyntheticEvent) {
    event?.preventDefault();
    setChecked(true);
    if (missing) return;
    send.mutate(toSend(deed, text.trim() || undefined, seat?.id, approval.inTab), {
      onSuccess(after) {
        onLeave();
        if (after.key !== approval.key) onMoved?.(after.key);
      },
    });
  }

  return (
    <form ref={form} tabIndex={-1} className={styles.form} onSubmit={submit} noValidate aria-label={`${words.label}: ${approval.key}`}>
      <Text weight="semibold">{label}</Text>
      {words.warning && <Text>{words.warning}</Text>}
      {votes && seats.length > 1 && <SeatField label="For whom" seats={seats} chosen={seat?.id} onChoose={setChosen} />}
      {words.field && (
        <Field label={words.field} required={words.missing !== undefined} hint={words.hint} validationMessage={refused ?? (checked ? missing : undefined)}>
          <Textarea autoFocus dir="auto" resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
      )}
      {votes && approval.inTab && <Text className={styles.quiet}>So much hangs on this that it takes a fresh sign-in; you are asked to sign in when you send it.</Text>}
      {send.isError && !refused && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{sentenceOf(send.error)}</MessageBarBody>
          {staleSignIn && (
            <MessageBarActions>
              <Button disabledFocusable={send.isPending} onClick={() => submit()}>
                Sign in again
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      <FormButtons submit={send.isPending ? "Sending…" : label} busy={send.isPending} onCancel={onLeave} />
    </form>
  );
}
