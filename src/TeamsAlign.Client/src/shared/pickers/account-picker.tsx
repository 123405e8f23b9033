import { Combobox, Field, Option } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { AccountRow } from "../../api/contract";
import { useApi } from "../session";
import { useLater } from "../use-later";

/** A known customer by key, or a name nobody entered yet. */
export interface ChosenAccount {
  key?: string;
  name: string;
}

interface AccountPickerProps {
  label: string;
  required?: boolean;
  problem?: string;
  /** Whether a name that is not known may be taken; on unless said otherwise. */
  newNames?: boolean;
  chosen: ChosenAccount;
  onChoose: (account: ChosenAccount) => void;
}

/** Finds a customer as one types; where new names are taken, an unknown one is kept as it was typed. */
export function AccountPicker({ label, required, problem, newNames = true, chosen, onChoose }: AccountPickerProps) {
  const api = useApi();
  const [typed, setTyped] = useState(false);
  const q = useLater(typed ? chosen.name.trim() : "");
  const found = useQuery({
    queryKey: ["accounts", q],
    queryFn: ({ signal }) => api.get<AccountRow[]>("/api/accounts", { q }, signal),
  });
  const accounts = found.data ?? [];
  const named = accounts.find((account) => account.name.toLowerCase() === chosen.name.trim().toLowerCase());

  // Whoever types a known name in full means that customer, also when the list arrives after the last letter.
  useEffect(() => {
    if (named && !chosen.key) onChoose({ key: named.key, name: chosen.name });
  }, [named, chosen, onChoose]);

  function nameTyped(name: string) {
    setTyped(true);
    onChoose({ name });
  }

  return (
    <Field
      label={label}
      required={required}
      validationMessage={problem}
      hint={newNames && chosen.name.trim() && !chosen.key && !found.isFetching ? "Not known yet; it is kept by this name." : undefined}
    >
      <Combobox
        freeform
        autoComplete="off"
        placeholder="Customer or prospect"
        maxLength={200}
        value={chosen.name}
        selectedOptions={chosen.key ? [chosen.key] : []}
        onChange={(event) => nameTyped(event.target.value)}
        onOptionSelect={(_, { optionValue, optionText }) => optionValue && onChoose({ key: optionValue, name: optionText ?? "" })}
      >
        {accounts.map((account) => (
          <Option key={account.key} value={account.key} text={account.name}>
            {account.region ? `${account.name} · ${account.region}` : account.name}
          </Option>
        ))}
        {accounts.length === 0 && (
          <Option disabled value="" text="">
            {found.isFetching ? "Looking…" : "No customer of this name"}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
