import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Section } from "../../shared/section";
import type { PlanItemDetail } from "../../api/contract";
import { PlanChangeForm } from "./plan-change-form";

/** Window, status and confidence are changed in the draft like a move. */
export function PlanChangePart({ item }: { item: PlanItemDetail }) {
  const [open, setOpen] = useState(false);
  if (item.status === "shipped" || item.status === "dropped") return <></>;
  return (
    <Section
      title="Plan"
      beside={
        !open && (
          <Button size="small" onClick={() => setOpen(true)}>
            Change in my draft
          </Button>
        )
      }
    >
      {open && <PlanChangeForm item={item} onDone={() => setOpen(false)} />}
    </Section>
  );
}
