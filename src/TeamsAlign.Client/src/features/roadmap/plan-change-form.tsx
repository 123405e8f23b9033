import { Dropdown, Field, Input, Option } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { useNotify } from "../../shared/notify";
import type { PlanItemDetail, PlanMove, PlanStatus } from "../../api/contract";
import { FormButtons } from "../../shared/form-buttons";
import { horizonOf } from "./draft";
import { usePlanBodyStyles } from "./plan-body.styles";
import { useDraftChange } from "./use-roadmap";

/** Earliest and latest day together: a plan promises a window, never one date. */
export function PlanChangeForm({ item, onDone }: { item: PlanItemDetail; onDone: () => void }) {
  const styles = usePlanBodyStyles();
  const notify = useNotify();
  const window = item.draft?.window ?? item.window;
  const [earliest, setEarliest] = useState(window?.earliest ?? "");
  const [latest, setLatest] = useState(window?.latest ?? "");
  const [status, setStatus] = useState<PlanStatus>();
  const [percent, setPercent] = useState(item.confidence == null ? "" : String(Math.round(item.confidence * 100)));
  const save = useDraftChange<PlanMove>(
    (api, change) => api.send("PUT", "/api/roadmap/draft/moves", change),
    () => {
      notify("Changed in your draft. Nobody else sees it until you publish.");
      onDone();
    },
  );
  const half = (earliest === "") !== (latest === "");
  const backwards = earliest !== "" && latest !== "" && latest < earliest;
  const windowProblem = half ? "Both days, or neither." : backwards ? "The latest day is before the earliest." : undefined;

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (windowProblem) return;
    save.mutate({
      key: item.key,
      horizon: horizonOf(item),
      earliest: earliest || undefined,
      latest: latest || undefined,
      status,
      confidence: percent === "" ? undefined : Number(percent) / 100,
    });
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={`Change ${item.key}`}>
      <div className={styles.fields}>
        <Field label="Earliest">
          <Input type="date" value={earliest} onChange={(_, { value }) => setEarliest(value)} />
        </Field>
        <Field label="Latest" validationMessage={windowProblem}>
          <Input type="date" value={latest} onChange={(_, { value }) => setLatest(value)} />
        </Field>
        <Field label="Status">
          <Dropdown
            style={{ minWidth: 0 }}
            value={item.moves.find((move) => move.to === status)?.label ?? item.statusText}
            selectedOptions={[status ?? ""]}
            onOptionSelect={(_, { optionValue }) => setStatus(optionValue ? (optionValue as PlanStatus) : undefined)}
          >
            <Option value="">{item.statusText}</Option>
            {item.moves.map((move) => (
              <Option key={move.to} value={move.to}>
                {move.label}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field label="Confidence (%)">
          <Input type="number" min={0} max={100} value={percent} onChange={(_, { value }) => setPercent(value)} />
        </Field>
      </div>
      <FormButtons submit="Change in my draft" busy={save.isPending} onCancel={onDone} />
    </form>
  );
}
