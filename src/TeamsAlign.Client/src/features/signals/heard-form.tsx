import { Button, DialogActions, DialogContent, Dropdown, Field, Input, Option, Textarea } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { SignalKind } from "../../api/contract";
import { fieldProblem } from "../../shared/field-problem";
import { AccountPicker, type ChosenAccount } from "../../shared/pickers/account-picker";
import { signalKinds } from "./signal-kinds";
import { useSignalsStyles } from "./signals.styles";
import { usePassOn } from "./use-signals";

/** What the server keeps of it; more is marked here, not cut off. */
const longest = 1_000;

/** One required field: the words. */
export function HeardForm({ onClose, onShow }: { onClose: () => void; onShow: (key: string) => void }) {
  const styles = useSignalsStyles();
  const [text, setText] = useState("");
  const [kind, setKind] = useState<SignalKind>("quote");
  const [account, setAccount] = useState<ChosenAccount>({ name: "" });
  const [theme, setTheme] = useState("");
  const [checked, setChecked] = useState(false);
  const pass = usePassOn((key) => {
    onClose();
    onShow(key);
  });
  const wrong = wrongText(text.trim());

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setChecked(true);
    if (wrong) return;
    const who = account.key ? { account: account.key } : { accountName: account.name.trim() || undefined };
    pass.mutate({ text: text.trim(), kind, ...who, theme: theme.trim() || undefined });
  }

  return (
    <form onSubmit={submit} noValidate aria-label="Heard in the market" style={{ display: "contents" }}>
      <DialogContent className={styles.stack}>
        <Field
          label="What did you hear?"
          required
          hint="The words that matter, not the whole conversation."
          validationMessage={fieldProblem(pass.error, "text") ?? (checked ? wrong : undefined)}
        >
          <Textarea dir="auto" rows={4} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <Field label="What is it?">
          <Dropdown
            value={signalKinds.find(([value]) => value === kind)?.[1] ?? ""}
            selectedOptions={[kind]}
            onOptionSelect={(_, { optionValue }) => setKind(optionValue as SignalKind)}
          >
            {signalKinds.map(([value, label]) => (
              <Option key={value} value={value}>
                {label}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <AccountPicker
          label="About which customer? (if any)"
          problem={fieldProblem(pass.error, "account") ?? fieldProblem(pass.error, "accountName")}
          chosen={account}
          onChoose={setAccount}
        />
        <Field label="Theme" hint="A competitor, an area, a topic; if you like." validationMessage={fieldProblem(pass.error, "theme")}>
          <Input dir="auto" maxLength={100} value={theme} onChange={(_, { value }) => setTheme(value)} />
        </Field>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button appearance="primary" type="submit" disabledFocusable={pass.isPending}>
          {pass.isPending ? "Passing it on…" : "Pass it on"}
        </Button>
      </DialogActions>
    </form>
  );
}

function wrongText(text: string) {
  if (text === "") return "Say what you heard.";
  if (text.length > longest) return `That is ${text.length - longest} characters too long; ${longest} fit.`;
  return undefined;
}
