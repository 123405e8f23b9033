import { Button, Link, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { SignalDetail, SignalMove } from "../../api/contract";
import { Section } from "../../shared/section";
import { useSignalsStyles } from "./signals.styles";
import { TriageForm } from "./triage-form";
import { useTriage } from "./use-signals";

const labels: Record<SignalMove, string> = {
  makeRequest: "Make it a request",
  addDemand: "Count it for a request",
  setAside: "Set aside",
  takeBack: "Undo",
};

/** What a product manager can do with it now; everybody else reads who that is. */
export function TriagePart({ detail, onShowRequest }: { detail: SignalDetail; onShowRequest: (key: string) => void }) {
  const styles = useSignalsStyles();
  const [open, setOpen] = useState<{ move: SignalMove; request?: string }>();
  const undo = useTriage(detail.signal.key, () => `${detail.signal.key} is unread again.`);
  if (detail.moves.length === 0) return detail.signal.status === "unread" && detail.mayNot ? <Text className={styles.quiet}>{detail.mayNot}</Text> : <></>;
  if (detail.moves.includes("takeBack"))
    return (
      <div className={styles.row}>
        <Button disabledFocusable={undo.isPending} onClick={() => undo.mutate({ move: "takeBack", rowVersion: detail.rowVersion })}>
          {labels.takeBack}
        </Button>
      </div>
    );
  return (
    <Section title="What becomes of it?">
      <div className={styles.stack}>
        {open ? (
          <TriageForm detail={detail} move={open.move} request={open.request} label={labels[open.move]} onDone={() => setOpen(undefined)} />
        ) : (
          <div className={styles.row}>
            {detail.moves.map((move) => (
              <Button key={move} appearance={move === "makeRequest" ? "primary" : undefined} onClick={() => setOpen({ move })}>
                {labels[move]}
              </Button>
            ))}
          </div>
        )}
        {detail.similar.length > 0 && (
          <>
            <Text weight="semibold">Similar requests</Text>
            <ul className={styles.plain}>
              {detail.similar.map((similar) => (
                <li key={similar.key} className={styles.row}>
                  <Link as="button" style={{ flex: 1, textAlign: "start", overflowWrap: "anywhere" }} onClick={() => onShowRequest(similar.key)}>
                    {similar.key} · <span dir="auto">{similar.title}</span> · {similar.statusText}
                  </Link>
                  <Button size="small" aria-label={`Count it for ${similar.key}`} onClick={() => setOpen({ move: "addDemand", request: similar.key })}>
                    Count it here
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  );
}
