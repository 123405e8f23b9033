import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { momentText } from "../../shared/dates";
import { Section } from "../../shared/section";
import { TypedText } from "../../shared/typed-text";
import type { Demand, RequestDetail } from "../../api/contract";
import { MineTooForm } from "./mine-too-form";
import { usePartStyles } from "./part.styles";

/** Who wants this. */
export function DemandPart({ request }: { request: RequestDetail }) {
  const styles = usePartStyles();
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title="Who wants this"
      beside={
        !adding && (
          <Button size="small" onClick={() => setAdding(true)}>
            Mine too
          </Button>
        )
      }
    >
      <div className={styles.stack}>
        {adding && <MineTooForm requestKey={request.key} onDone={() => setAdding(false)} />}
        {request.demands.length === 0 && <Text>No customer is named yet.</Text>}
        <ul className={styles.list}>
          {request.demands.map((demand) => (
            <DemandEntry key={demand.key} demand={demand} />
          ))}
        </ul>
      </div>
    </Section>
  );
}

function DemandEntry({ demand }: { demand: Demand }) {
  const styles = usePartStyles();
  const { deal } = demand;
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.name} dir="auto">
          {demand.account?.name ?? "A customer"}
        </span>
        <Text>{demand.weightText}</Text>
      </div>
      {deal && (
        <Text block className={styles.entry}>
          {[deal.name, deal.stage, deal.amountText].filter(Boolean).join(" · ")}
        </Text>
      )}
      {demand.quote && <TypedText quote>{demand.quote}</TypedText>}
      <span className={styles.quiet}>
        {demand.addedBy}, {momentText(demand.addedAt)}
        {demand.confirmedBy ? ` · confirmed by ${demand.confirmedBy}` : " · not confirmed yet"}
      </span>
    </li>
  );
}
