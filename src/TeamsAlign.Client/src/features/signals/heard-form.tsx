import { Button, DialogActions, DialogContent, Dropdown, Field, Input, Option, Textarea } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { SignalKind } from "../../api/contract";
import { fieldProblem } from "../../shared/field-problem";
import { AccountPicker, type ChosenAccount } from "../../shared/pickers/account-picker";
import type { Draft } from "../../shared/with-draft";
import { wrongText } from "../../shared/wrong-text";
import { signalKinds } from "./signal-kinds";
import { useSignalsStyles } from "./signals.styles";
import { usePassOn } from "./use-signals";

/** What the server keeps of it; more is marked here, not cut off. */
const longest = 1_000;

/** One required field: the words. */
export function HeardForm({ draft, onClose, onShow }: { draft: Draft; onClose: () => void; onShow: (key: string) => void }) {
  const styles = useSignalsStyles();
  const [text, setText] = useState(draft.left.text ?? "");
  const [kind, setKind] = useState(signalKinds.find(([value]) => value === draft.left.kind)?.[0] ?? "quote");
  const [account, setAccount] = useState<ChosenAccount>({ key: draft.left.account, name: draft.left.accountName ?? "" });
  const [theme, setTheme] = useState(draft.left.theme ?? "");
  const [checked, setChecked] = useState(false);
  const pass = usePassOn((key) => {
    draft.drop();
    onClose();
    onShow(key);
  });
  const wrong = wrongText(text.trim(), "Say what you heard.", longest);

  function change(to: { text?: string; kind?: SignalKind; account?: ChosenAccount; theme?: string }) {
    const after = { text, kind, account, theme, ...to };
    setText(after.text);
    setKind(after.kind);
    setAccount(after.account);
    setTheme(after.theme);
    // A kind always stands there; alone it is nothing that somebody typed.
    const typed = after.text + after.account.name + after.theme !== "";
    draft.keep({ text: after.text, kind: typed ? after.kind : "", account: after.account.key ?? "", accountName: after.account.name, theme: after.theme });
  }

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
        {draft.note}
        <Field
          label="What did you hear?"
          required
          hint="The words that matter, not the whole conversation."
          validationMessage={fieldProblem(pass.error, "text") ?? (checked ? wrong : undefined)}
        >
          <Textarea autoFocus dir="auto" rows={4} resize="vertical" value={text} onChange={(_, { value }) => change({ text: value })} />
        </Field>
        <Field label="What is it?">
          <Dropdown
            value={signalKinds.find(([value]) => value === kind)?.[1] ?? ""}
            selectedOptions={[kind]}
            onOptionSelect={(_, { optionValue }) => change({ kind: optionValue as SignalKind })}
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
          onChoose={(chosen) => change({ account: chosen })}
        />
        <Field label="Theme" hint="A competitor, an area, a topic; if you like." validationMessage={fieldProblem(pass.error, "theme")}>
          <Input dir="auto" maxLength={100} value={theme} onChange={(_, { value }) => change({ theme: value })} />
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
