import { Button, DialogActions, DialogContent, Field, Textarea } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { AccountPicker, type ChosenAccount } from "../../shared/pickers/account-picker";
import { DealPicker } from "../../shared/pickers/deal-picker";
import { AlreadyAsked } from "./already-asked";
import { useAsk } from "./use-ask";
import { usePartStyles } from "./part.styles";

/** What the server keeps of a need; more is marked here, not cut off. */
const longest = 4_000;

/** Two required fields, one optional; what is similar is shown before it is sent. */
export function AskForm({ onClose, onShow }: { onClose: () => void; onShow: (key: string) => void }) {
  const styles = usePartStyles();
  const [need, setNeed] = useState("");
  const [account, setAccount] = useState<ChosenAccount>({ name: "" });
  const [deal, setDeal] = useState<string>();
  const [checked, setChecked] = useState(false);
  const ask = useAsk((key) => {
    onClose();
    onShow(key);
  });
  const who = account.key ? { account: account.key } : { accountName: account.name.trim() };
  const needProblem = wrongNeed(need.trim());
  const nameless = account.name.trim() === "";
  const said = (field: string, problem: string | undefined) => ask.problems[field] ?? (checked ? problem : undefined);

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setChecked(true);
    if (!needProblem && !nameless) ask.send({ need: need.trim(), ...who, deal });
  }

  return (
    <form onSubmit={submit} noValidate aria-label="Ask for something" style={{ display: "contents" }}>
      <DialogContent className={styles.stack}>
        <Field
          label="What they need"
          required
          hint="In the customer's words, if you have them."
          validationMessage={said("need", needProblem)}
        >
          <Textarea dir="auto" rows={4} resize="vertical" value={need} onChange={(_, { value }) => setNeed(value)} />
        </Field>
        <AccountPicker
          label="For whom"
          required
          problem={said("account", nameless ? "Name the customer." : undefined) ?? ask.problems.accountName}
          chosen={account}
          onChoose={(chosen) => {
            setAccount(chosen);
            setDeal(undefined);
          }}
        />
        {account.key && <DealPicker account={account.key} chosen={deal} onChoose={setDeal} />}
        <AlreadyAsked
          text={need}
          nameless={nameless}
          pending={ask.pending}
          onMineToo={(key) => (nameless ? setChecked(true) : ask.mineToo(key, { ...who, deal }))}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button appearance="primary" type="submit" disabledFocusable={ask.pending}>
          {ask.pending ? "Sending…" : "Send request"}
        </Button>
      </DialogActions>
    </form>
  );
}

function wrongNeed(need: string) {
  if (need === "") return "Say what they need.";
  if (need.length > longest) return `That is ${need.length - longest} characters too long; ${longest} fit.`;
  return undefined;
}
