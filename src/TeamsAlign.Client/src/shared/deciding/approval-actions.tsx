import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Approval } from "../../api/contract";
import { useApprovalStyles } from "./approval.styles";
import { DeedForm } from "./deed-form";
import { deeds, labelOf, type DeedName } from "./deeds";
import { HandOnForm } from "./hand-on-form";
import { useMySeats } from "./use-my-seats";

const appearances: Partial<Record<DeedName, ButtonProps["appearance"]>> = { approve: "primary", answer: "primary" };

interface ApprovalActionsProps {
  approval: Approval;
  onMoved?: (key: string) => void;
}

/** What the viewer may do now; each button opens its small form, so that nothing is decided by a slip. */
export function ApprovalActions({ approval, onMoved }: ApprovalActionsProps) {
  const styles = useApprovalStyles();
  const [chosen, setChosen] = useState<DeedName>();
  const bar = useRef<HTMLDivElement>(null);
  const seats = useMySeats(approval);
  const offered = deeds.filter((deed) => approval.may.includes(deed));

  function leave() {
    setChosen(undefined);
    // The form that had the focus is gone; without this a keyboard starts again at the top of the page.
    requestAnimationFrame(() => bar.current?.querySelector("button")?.focus());
  }

  // A form stays while somebody types in it, also when a colleague was faster: sending it says who did what.
  if (chosen === "handOn") return <HandOnForm approval={approval} onLeave={leave} />;
  if (chosen) return <DeedForm key={chosen} approval={approval} deed={chosen} seats={seats} onLeave={leave} onMoved={onMoved} />;
  if (offered.length === 0) return <></>;
  return (
    <div ref={bar} role="group" aria-label={`Decide ${approval.key}`} className={styles.bar}>
      {offered.map((deed) => (
        <Button key={deed} appearance={appearances[deed] ?? "secondary"} onClick={() => setChosen(deed)}>
          {labelOf(deed, seats[0])}
        </Button>
      ))}
    </div>
  );
}
