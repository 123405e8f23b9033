import { Button } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { Demand } from "../../api/contract";
import { FormButtons } from "../../shared/form-buttons";
import { usePartStyles } from "./part.styles";
import { useRequestChange } from "./use-request-change";
import { WeightField } from "./weight-field";

interface Confirmation {
  weight: Demand["weight"];
}

/** For the sales manager of that customer: right as it was said with one click, or corrected. Unconfirmed blockers count less. */
export function ConfirmDemand({ requestKey, demand }: { requestKey: string; demand: Demand }) {
  const styles = usePartStyles();
  const [correcting, setCorrecting] = useState(false);
  const [weight, setWeight] = useState(demand.weight);
  const who = demand.account?.name ?? "a customer";
  const confirm = useRequestChange<Confirmation>(
    requestKey,
    (api, path, change) => api.send("POST", `${path}/demand/${encodeURIComponent(demand.key)}/confirmation`, change),
    (_, after) => `Confirmed: ${after.demands.find((one) => one.key === demand.key)?.weightText ?? ""} for ${who}.`,
  );

  function correct(event: SyntheticEvent) {
    event.preventDefault();
    confirm.mutate({ weight }, { onSuccess: () => setCorrecting(false) });
  }

  if (correcting) {
    return (
      <form className={styles.stack} onSubmit={correct} aria-label={`Correct ${who}`}>
        <WeightField chosen={weight} onChoose={setWeight} />
        <FormButtons submit="Confirm this" busy={confirm.isPending} size="small" onCancel={() => setCorrecting(false)} />
      </form>
    );
  }
  return (
    <div className={styles.row} role="group" aria-label={`Confirm ${who}`}>
      {!demand.confirmedBy && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={confirm.isPending}
          aria-label={`Confirm ${who} as ${demand.weightText.toLowerCase()}`}
          onClick={() => confirm.mutate({ weight: demand.weight })}
        >
          Confirm
        </Button>
      )}
      <Button size="small" aria-label={`Correct ${who}`} onClick={() => setCorrecting(true)}>
        Correct
      </Button>
    </div>
  );
}
