import { Button, DialogActions, DialogContent, Dropdown, Field, Input, Option, Textarea } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { useNotify } from "../../shared/notify";
import type { Horizon, NewPlanItem } from "../../api/contract";
import { horizonNames, horizons } from "./draft";
import { usePlanBodyStyles } from "./plan-body.styles";
import { useDraftChange } from "./use-roadmap";

const reasons: [string, string][] = [
  ["strategy", "Strategy"],
  ["compliance", "Compliance"],
  ["foundation", "Foundation"],
];

/** An item nobody asked for says why it is there; requests are placed from their own pane. */
export function NewItemForm({ onClose }: { onClose: () => void }) {
  const styles = usePlanBodyStyles();
  const notify = useNotify();
  const [title, setTitle] = useState("");
  const [summary, setSummary] = useState("");
  const [horizon, setHorizon] = useState<Horizon>("later");
  const [reason, setReason] = useState("strategy");
  const [checked, setChecked] = useState(false);
  const add = useDraftChange<NewPlanItem>(
    (api, item) => api.send("POST", "/api/roadmap/draft/items", item),
    () => {
      notify("Added to your draft. Nobody else sees it until you publish.");
      onClose();
    },
  );
  const nameless = title.trim() === "";

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setChecked(true);
    if (nameless) return;
    add.mutate({ title: title.trim(), summary: summary.trim() || undefined, horizon, requests: [], reason });
  }

  return (
    <form onSubmit={submit} noValidate aria-label="New plan item" style={{ display: "contents" }}>
      <DialogContent className={styles.form}>
        <Field label="Title" required validationMessage={checked && nameless ? "A plan item needs a title." : undefined}>
          <Input dir="auto" value={title} onChange={(_, { value }) => setTitle(value)} />
        </Field>
        <Field label="Summary">
          <Textarea dir="auto" resize="vertical" value={summary} onChange={(_, { value }) => setSummary(value)} />
        </Field>
        <Field label="Horizon">
          <Dropdown value={horizonNames[horizon]} selectedOptions={[horizon]} onOptionSelect={(_, { optionValue }) => setHorizon(optionValue as Horizon)}>
            {horizons.map((one) => (
              <Option key={one} value={one}>
                {horizonNames[one]}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field label="Why, as no request asks for it">
          <Dropdown
            value={reasons.find(([value]) => value === reason)?.[1] ?? ""}
            selectedOptions={[reason]}
            onOptionSelect={(_, { optionValue }) => setReason(optionValue ?? "strategy")}
          >
            {reasons.map(([value, label]) => (
              <Option key={value} value={value}>
                {label}
              </Option>
            ))}
          </Dropdown>
        </Field>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button appearance="primary" type="submit" disabledFocusable={add.isPending}>
          Add to my draft
        </Button>
      </DialogActions>
    </form>
  );
}
