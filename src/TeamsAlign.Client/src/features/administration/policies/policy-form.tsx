import { Button, Checkbox, Dropdown, Field, Input, MessageBar, MessageBarBody, Option, Text } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { Policies, PolicyBody } from "../../../api/contract";
import { Problem } from "../../../lib/problem";
import { FormButtons } from "../../../shared/form-buttons";
import { sentenceOf } from "../../../shared/notify";
import { useAdministrationStyles } from "../administration.styles";
import { amountProblem, bodyOf, draftOf, newStep } from "./draft-policy";
import { usePoliciesStyles } from "./policies.styles";
import { PreviewSteps } from "./preview-steps";
import { StepList } from "./step-list";
import { usePolicyPreview, usePolicySave } from "./use-policies";

interface PolicyFormProps {
  policy: PolicyBody;
  /** Nothing for a new one. */
  policyKey?: string;
  known: Policies;
  onLeave: () => void;
}

/** The builder. Who would be asked is shown as it is made; what is refused stands at its field, and nothing typed is lost. */
export function PolicyForm({ policy, policyKey, known, onLeave }: PolicyFormProps) {
  const styles = useAdministrationStyles();
  const own = usePoliciesStyles();
  const [draft, setDraft] = useState(() => draftOf(policy));
  const [rowVersion] = useState(policy.rowVersion);
  const [checked, setChecked] = useState(false);
  const badAmount = amountProblem(draft.above) ?? amountProblem(draft.inTabAbove);
  const body = bodyOf(draft, rowVersion);
  const preview = usePolicyPreview(badAmount ? bodyOf({ ...draft, above: "", inTabAbove: "" }, rowVersion) : body);
  const save = usePolicySave(policyKey);
  const refused = save.error instanceof Problem ? save.error : undefined;
  const problems = preview.data?.problems ?? [];
  const problemAt = (field: string) =>
    (refused?.field === field ? refused.message : undefined) ?? (checked ? problems.find((one) => one.field === field)?.sentence : undefined);
  const atField = refused?.field !== undefined && refused.field !== "steps";
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setChecked(true);
    if (!badAmount) save.mutate(body, { onSuccess: onLeave });
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={policyKey ? `Policy ${policy.name ?? policyKey}` : "New policy"}>
      <Field label="Name" required validationMessage={problemAt("name")}>
        <Input autoFocus dir="auto" maxLength={100} value={draft.name} onChange={(_, { value }) => change({ name: value })} />
      </Field>
      <div className={own.fields}>
        <ManyOf label="Kinds of request" all="All kinds" choices={known.kinds} chosen={draft.kinds} onChoose={(kinds) => change({ kinds })} />
        <ManyOf label="Product areas" all="All areas" choices={[...new Set([...known.areas, ...draft.areas])]} chosen={draft.areas} onChoose={(areas) => change({ areas })} />
      </div>
      <div className={own.fields}>
        <Field label={`Only above (${known.currency})`} hint="Worth of the open deals that ask for it. Empty: always." validationMessage={amountProblem(draft.above) ?? problemAt("above")}>
          <Input inputMode="decimal" value={draft.above} onChange={(_, { value }) => change({ above: value })} />
        </Field>
        <Field label={`In the tab only above (${known.currency})`} hint="Decided with a fresh sign-in. Empty: on cards too." validationMessage={amountProblem(draft.inTabAbove) ?? problemAt("inTabAbove")}>
          <Input inputMode="decimal" value={draft.inTabAbove} onChange={(_, { value }) => change({ inTabAbove: value })} />
        </Field>
      </div>
      {draft.above.trim() !== "" && (
        <Checkbox label="Deals of unknown worth may be above it" checked={draft.unknownMayBeAbove} onChange={(_, { checked: on }) => change({ unknownMayBeAbove: on === true })} />
      )}
      <StepList steps={draft.steps} roles={known.roles} problemAt={problemAt} onChange={(steps) => change({ steps })} />
      {problemAt("steps") && <Text className={own.problem}>{problemAt("steps")}</Text>}
      <div>
        <Button onClick={() => change({ steps: [...draft.steps, newStep(Math.max(0, ...draft.steps.map((step) => step.id)) + 1)] })}>Add a step</Button>
      </div>
      <section aria-label="Who would be asked" role="status">
        <Text weight="semibold">{preview.data ? `${preview.data.sentence}:` : "Looking who would be asked…"}</Text>
        {preview.data && <PreviewSteps preview={preview.data} />}
        {preview.isError && <Text className={own.problem}>{sentenceOf(preview.error)}</Text>}
      </section>
      {save.isError && !atField && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{sentenceOf(save.error)}</MessageBarBody>
        </MessageBar>
      )}
      <FormButtons submit={save.isPending ? "Saving…" : "Save policy"} busy={save.isPending} onCancel={onLeave} />
    </form>
  );
}

interface ManyOfProps {
  label: string;
  /** What nothing chosen means. */
  all: string;
  choices: string[];
  chosen: string[];
  onChoose: (chosen: string[]) => void;
}

function ManyOf({ label, all, choices, chosen, onChoose }: ManyOfProps) {
  return (
    <Field label={label}>
      <Dropdown multiselect placeholder={all} value={chosen.join(", ")} selectedOptions={chosen} onOptionSelect={(_, { selectedOptions }) => onChoose(selectedOptions)}>
        {choices.map((choice) => (
          <Option key={choice} value={choice}>
            {choice}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
