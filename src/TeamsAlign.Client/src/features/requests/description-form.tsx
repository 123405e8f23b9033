import { Dropdown, Field, Input, Option, Textarea } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { RequestDetail } from "../../api/contract";
import { fieldProblem } from "../../shared/field-problem";
import { FormButtons } from "../../shared/form-buttons";
import { kinds, kindWords, type Kind } from "./kinds";
import { usePartStyles } from "./part.styles";
import { useRequestChange } from "./use-request-change";

interface Description {
  title: string;
  kind?: Kind;
  area?: string;
  wantedOutcome?: string;
}

/** What the request is: title, kind, product area, wanted outcome. */
export function DescriptionForm({ request, onDone }: { request: RequestDetail; onDone: () => void }) {
  const styles = usePartStyles();
  const [description, setDescription] = useState<Description>({
    title: request.title,
    kind: request.kind ?? undefined,
    area: request.area ?? "",
    wantedOutcome: request.wantedOutcome ?? "",
  });
  const save = useRequestChange<Description & { rowVersion: string }>(
    request.key,
    (api, path, change) => api.send("PUT", `${path}/description`, change),
    (_, after) => `${after.key} was described anew.`,
  );

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    save.mutate({ ...description, rowVersion: request.rowVersion }, { onSuccess: onDone });
  }

  return (
    <form className={styles.stack} onSubmit={submit} aria-label="Description" noValidate>
      <Field label="Title" required validationMessage={fieldProblem(save.error, "title")}>
        <Input autoFocus dir="auto" maxLength={255} value={description.title} onChange={(_, { value }) => setDescription({ ...description, title: value })} />
      </Field>
      <Field label="Kind">
        <Dropdown
          placeholder="Nobody has said"
          value={description.kind ? kindWords[description.kind] : ""}
          selectedOptions={description.kind ? [description.kind] : []}
          onOptionSelect={(_, { optionValue }) => setDescription({ ...description, kind: kinds.find((kind) => kind === optionValue) })}
        >
          {kinds.map((kind) => (
            <Option key={kind} value={kind}>
              {kindWords[kind]}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field label="Product area" validationMessage={fieldProblem(save.error, "area")}>
        <Input dir="auto" maxLength={100} value={description.area} onChange={(_, { value }) => setDescription({ ...description, area: value })} />
      </Field>
      <Field label="Wanted outcome" validationMessage={fieldProblem(save.error, "wantedOutcome")}>
        <Textarea dir="auto" resize="vertical" value={description.wantedOutcome} onChange={(_, { value }) => setDescription({ ...description, wantedOutcome: value })} />
      </Field>
      <FormButtons submit="Save" busy={save.isPending} onCancel={onDone} />
    </form>
  );
}
