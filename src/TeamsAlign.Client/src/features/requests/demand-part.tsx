import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { Section } from "../../shared/section";
import type { RequestDetail } from "../../api/contract";
import { DemandEntry } from "./demand-entry";
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
            <DemandEntry key={demand.key} requestKey={request.key} demand={demand} />
          ))}
        </ul>
      </div>
    </Section>
  );
}
