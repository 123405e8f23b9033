import { Button, Dropdown, Field, Input, Option } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { Setting } from "../../api/contract";
import { sentenceOf } from "../../shared/notify";
import { useAdministrationStyles } from "./administration.styles";
import { useSettingChange } from "./use-administration";

/** One setting. What was typed stays until it is saved or given up, whatever arrives meanwhile. */
export function SettingForm({ setting }: { setting: Setting }) {
  const styles = useAdministrationStyles();
  const { name, choices } = setting;
  const [typed, setTyped] = useState<string>();
  const save = useSettingChange(name);
  const value = typed ?? setting.value;
  const usual = `Default: ${setting.default}`;
  const handEdit = setting.problem && typed === undefined ? `Edited in the list: ${setting.problem} Until then the default counts.` : undefined;

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (typed !== undefined) save.mutate({ value: typed.trim() }, { onSuccess: leave });
  }

  function leave() {
    setTyped(undefined);
    save.reset();
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={name}>
      <Field
        className={styles.field}
        label={name}
        hint={`${setting.meaning} ${usual}.`}
        validationState={save.isError ? "error" : handEdit ? "warning" : "none"}
        validationMessage={save.isError ? sentenceOf(save.error) : handEdit}
      >
        {choices ? (
          <Dropdown value={value || usual} selectedOptions={[value]} onOptionSelect={(_, { optionValue }) => setTyped(optionValue ?? "")}>
            <Option value="">{usual}</Option>
            {choices.map((choice) => (
              <Option key={choice} value={choice}>
                {choice}
              </Option>
            ))}
          </Dropdown>
        ) : (
          <Input dir="auto" value={value} placeholder={setting.default} onChange={(_, { value: text }) => setTyped(text)} />
        )}
      </Field>
      {typed !== undefined && (
        <div className={styles.row}>
          <Button appearance="primary" type="submit" aria-label={`Save ${name}`} disabledFocusable={save.isPending}>
            Save
          </Button>
          <Button aria-label={`Leave ${name} as it was`} onClick={leave}>
            Leave as it was
          </Button>
        </div>
      )}
    </form>
  );
}
