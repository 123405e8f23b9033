import { Dropdown, Field, Option } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import type { DealRow } from "../../api/contract";
import { useApi } from "../session";

interface DealPickerProps {
  account: string;
  chosen?: string;
  onChoose: (deal?: string) => void;
}

/** The optional third question: does an open deal of this customer hang on it? */
export function DealPicker({ account, chosen, onChoose }: DealPickerProps) {
  const api = useApi();
  const deals = useQuery({
    queryKey: ["accounts", account, "deals"],
    queryFn: ({ signal }) => api.get<DealRow[]>(`/api/accounts/${encodeURIComponent(account)}/deals`, {}, signal),
  });
  const open = deals.data ?? [];
  const none = deals.isSuccess && open.length === 0;

  return (
    <Field label="A deal hangs on this" hint={none ? "This customer has no open deal." : "Optional"}>
      <Dropdown
        disabled={none}
        placeholder={deals.isPending ? "Looking for open deals…" : "No deal"}
        value={open.find((deal) => deal.key === chosen)?.name ?? ""}
        selectedOptions={chosen ? [chosen] : []}
        onOptionSelect={(_, { optionValue }) => onChoose(optionValue === "" ? undefined : optionValue)}
      >
        <Option value="">No deal</Option>
        {open.map((deal) => (
          <Option key={deal.key} value={deal.key} text={deal.name}>
            {[deal.name, deal.stage, deal.amountText].filter(Boolean).join(" · ")}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
