import { Button, DialogActions, DialogContent, Field, Textarea } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { AccountPicker, type ChosenAccount } from "../../shared/pickers/account-picker";
import type { Draft } from "../../shared/with-draft";
import { wrongText } from "../../shared/wrong-text";
import { DealPicker } from "../../shared/pickers/deal-picker";
import { AlreadyAsked } from "./already-asked";
import { useAsk } from "./use-ask";
import { usePartStyles } from "./part.styles";

/** What the server keeps of a need; more is marked here, not cut off. */
const longest = 4_000;

/** Two required fields, one optional; what is similar is shown before it is sent. */
export function AskForm({ draft, onClose, onShow }: { draft: Draft; onClose: () => void; onShow: (key: string) => void }) {
  const styles = usePartStyles();
  const [need, setNeed] = useState(draft.left.need ?? "");
  const [account, setAccount] = useState<ChosenAccount>({ key: draft.left.account, name: draft.left.accountName ?? "" });
  const [deal, setDeal] = useState(draft.left.deal);
  const [checked, setChecked] = useState(false);
  const ask = useAsk((key) => {
    draft.drop();
    onClose();
    onShow(key);
  });
  const who = account.key ? { account: account.key } : { accountName: account.name.trim() };
  const needProblem = wrongText(need.trim(), "Say what they need.", longest);
  const nameless = account.name.trim() === "";
  const said = (field: string, problem: string | undefined) => ask.problems[field] ?? (checked ? problem : undefined);

  /** Of three fields one or two change at a time; all are kept. */
  function change(to: { need?: string; account?: ChosenAccount; deal?: string }) {
    const after = { need, account, deal, ...to };
    setNeed(after.need);
    setAccount(after.account);
    setDeal(after.deal);
    draft.keep({ need: after.need, account: after.account.key ?? "", accountName: after.account.name, deal: after.deal ?? "" });
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setChecked(true);
    if (!needProblem && !nameless) ask.send({ need: need.trim(), ...who, deal });
  }

  return (
    <form onSubmit={submit} noValidate aria-label="Ask for something" style={{ display: "contents" }}>
      <DialogContent className={styles.stack}>
        {draft.note}
        <Field
          label="What they need"
          required
          hint="In the customer's words, if you have them."
          validationMessage={said("need", needProblem)}
        >
          <Textarea autoFocus dir="auto" rows={4} resize="vertical" value={need} onChange={(_, { value }) => change({ need: value })} />
        </Field>
        <AccountPicker
          label="For whom"
          required
          problem={said("account", nameless ? "Name the customer." : undefined) ?? ask.problems.accountName}
          chosen={account}
          onChoose={(chosen) => change({ account: chosen, deal: undefined })}
        />
        {account.key && <DealPicker account={account.key} chosen={deal} onChoose={(chosen) => change({ deal: chosen })} />}
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
