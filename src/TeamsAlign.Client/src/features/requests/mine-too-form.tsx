import { useState, type SyntheticEvent } from "react";
import type { Demand } from "../../api/contract";
import { AccountPicker, type ChosenAccount } from "../../shared/pickers/account-picker";
import { DealPicker } from "../../shared/pickers/deal-picker";
import { FormButtons } from "../../shared/form-buttons";
import { usePartStyles } from "./part.styles";
import { useRequestChange } from "./use-request-change";
import { WeightField } from "./weight-field";

export interface MineToo {
  account?: string;
  accountName?: string;
  deal?: string;
  weight?: string;
}

/** One more customer on a request that is already there. */
export function MineTooForm({ requestKey, onDone }: { requestKey: string; onDone: () => void }) {
  const styles = usePartStyles();
  const [account, setAccount] = useState<ChosenAccount>({ name: "" });
  const [deal, setDeal] = useState<string>();
  const [weight, setWeight] = useState<Demand["weight"]>("important");
  const [checked, setChecked] = useState(false);
  const add = useRequestChange<MineToo>(
    requestKey,
    (api, path, demand) => api.send("POST", `${path}/demand`, demand),
    () => `${account.name.trim()} now counts for ${requestKey}.`,
  );
  const nameless = account.name.trim() === "";

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setChecked(true);
    if (nameless) return;
    const who = account.key ? { account: account.key } : { accountName: account.name.trim() };
    add.mutate({ ...who, deal, weight }, { onSuccess: onDone });
  }

  return (
    <form className={styles.stack} onSubmit={submit} noValidate aria-label="Mine too">
      <AccountPicker
        label="For whom"
        required
        problem={checked && nameless ? "Name the customer." : undefined}
        chosen={account}
        onChoose={(chosen) => {
          setAccount(chosen);
          setDeal(undefined);
        }}
      />
      {account.key && <DealPicker account={account.key} chosen={deal} onChoose={setDeal} />}
      <WeightField chosen={weight} onChoose={setWeight} />
      <FormButtons submit="Add" busy={add.isPending} onCancel={onDone} />
    </form>
  );
}
