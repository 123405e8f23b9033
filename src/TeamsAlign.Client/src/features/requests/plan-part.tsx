import { Button, Link, Text } from "@fluentui/react-components";
import { useState } from "react";
import { Section } from "../../shared/section";
import { useMe } from "../../shared/use-me";
import type { RequestDetail } from "../../api/contract";
import { usePartStyles } from "./part.styles";
import { PlaceForm } from "./place-form";

interface PlanPartProps {
  request: RequestDetail;
  onShowPlanItem: (key: string) => void;
}

/** Where it stands on the roadmap; an approved request can be placed there. */
export function PlanPart({ request, onShowPlanItem }: PlanPartProps) {
  const styles = usePartStyles();
  const me = useMe();
  const [placing, setPlacing] = useState(false);
  const mayPlace = (me.data?.may.plan ?? false) && ["approved", "planned", "inProgress"].includes(request.status);
  return (
    <Section title="Roadmap">
      <div className={styles.stack}>
        {request.planItems.length === 0 && <Text>Not on the roadmap.</Text>}
        <div className={styles.row}>
          {request.planItems.map((item) => (
            <Link key={item} as="button" onClick={() => onShowPlanItem(item)}>
              {item}
            </Link>
          ))}
        </div>
        {mayPlace && !placing && (
          <div>
            <Button onClick={() => setPlacing(true)}>Place on the roadmap</Button>
          </div>
        )}
        {placing && <PlaceForm request={request} onShowPlanItem={onShowPlanItem} onDone={() => setPlacing(false)} />}
      </div>
    </Section>
  );
}
