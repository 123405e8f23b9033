import { Field, Input, Text } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { RequestDetail } from "../../api/contract";
import { FormButtons } from "../../shared/form-buttons";
import { usePartStyles } from "./part.styles";
import { confidences, efforts, impacts, rice, type Score } from "./rice";
import { ScaleField } from "./scale-field";
import { useRequestChange } from "./use-request-change";

/** The four parts of the score, and what they come to while they are chosen. */
export function ScoreForm({ request, onDone }: { request: RequestDetail; onDone: () => void }) {
  const styles = usePartStyles();
  const { reach, impact, confidence, effort } = request.value;
  const [score, setScore] = useState<Score>({
    reach: reach ?? undefined,
    impact: impact ?? undefined,
    confidence: confidence ?? undefined,
    effort: effort ?? undefined,
  });
  const save = useRequestChange<Score & { rowVersion: string }>(
    request.key,
    (api, path, change) => api.send("PUT", `${path}/score`, change),
    (_, after) => `${after.key}: ${after.value.text}.`,
  );
  // Where nobody says otherwise, those who ask are those it reaches.
  const total = rice({ ...score, reach: score.reach ?? request.value.countedReach });

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    save.mutate({ ...score, rowVersion: request.rowVersion }, { onSuccess: onDone });
  }

  return (
    <form className={styles.stack} onSubmit={submit} aria-label="Score">
      <div className={styles.fields}>
        <Field label="Reach (customers a quarter)" hint={`Left empty: the ${request.value.countedReach} who ask`}>
          <Input
            type="number"
            min={0}
            max={1_000_000}
            step="any"
            value={score.reach?.toString() ?? ""}
            onChange={(_, { value }) => setScore({ ...score, reach: value === "" ? undefined : Number(value) })}
          />
        </Field>
        <ScaleField label="Impact" scale={impacts} chosen={score.impact} onChoose={(chosen) => setScore({ ...score, impact: chosen })} />
        <ScaleField label="Confidence" scale={confidences} chosen={score.confidence} onChoose={(chosen) => setScore({ ...score, confidence: chosen })} />
        <ScaleField label="Effort" scale={efforts} chosen={score.effort} onChoose={(chosen) => setScore({ ...score, effort: chosen })} />
      </div>
      <Text role="status">
        {total === undefined ? "Unscored until impact, confidence and effort are known." : `Comes to ${total.toLocaleString("en", { maximumFractionDigits: 1 })}.`}
      </Text>
      <FormButtons submit="Save score" busy={save.isPending} onCancel={onDone} />
    </form>
  );
}
