import { Button, Dropdown, Field, Option, Tag, TagGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { ApproverBody } from "../../../api/contract";
import { PersonPicker } from "../../../shared/pickers/person-picker";
import { useAdministrationStyles } from "../administration.styles";
import { salesManager } from "../losing";
import { usePoliciesStyles } from "./policies.styles";

interface ApproversFieldProps {
  label: string;
  required?: boolean;
  hint?: string;
  roles: string[];
  chosen: ApproverBody[];
  problem?: string;
  onChange: (chosen: ApproverBody[]) => void;
}

const inScope = " whose region it is";
const textOf = (one: ApproverBody) => (one.person ? (one.name ?? one.person) : `${one.role ?? ""}${one.inScope ? inScope : ""}`);

/** Roles and people, one after the other: chosen from a list or found by name, and taken away again. */
export function ApproversField({ label, required, hint, roles, chosen, problem, onChange }: ApproversFieldProps) {
  const styles = usePoliciesStyles();
  const shared = useAdministrationStyles();
  const [naming, setNaming] = useState(false);
  const choices: ApproverBody[] = roles.flatMap((role) => [
    { role, inScope: false },
    // Only sales managers have a region.
    ...(role === salesManager ? [{ role, inScope: true }] : []),
  ]);
  const left = choices.filter((choice) => !chosen.some((one) => textOf(one) === textOf(choice)));

  function add(one?: ApproverBody) {
    if (one && !chosen.some((known) => textOf(known) === textOf(one))) onChange([...chosen, one]);
    setNaming(false);
  }

  return (
    <div className={shared.form}>
      <Field label={label} required={required} hint={hint} validationMessage={problem}>
        <Dropdown
          placeholder={chosen.length === 0 ? "Choose a role" : "Add a role"}
          value=""
          selectedOptions={[]}
          onOptionSelect={(_, { optionText }) => add(left.find((one) => textOf(one) === optionText))}
        >
          {left.map((one) => (
            <Option key={textOf(one)}>{textOf(one)}</Option>
          ))}
        </Dropdown>
      </Field>
      {chosen.length > 0 && (
        <TagGroup className={styles.chosen} aria-label={`${label}: chosen`} dismissible onDismiss={(_, { value }) => onChange(chosen.filter((one) => textOf(one) !== value))}>
          {chosen.map((one) => (
            <Tag key={textOf(one)} value={textOf(one)} size="small" dismissIcon={{ "aria-label": `Remove ${textOf(one)}` }}>
              {textOf(one)}
            </Tag>
          ))}
        </TagGroup>
      )}
      {naming ? (
        <PersonPicker label="Person" autoFocus onChoose={(id, name) => id && add({ person: id, name, inScope: false })} />
      ) : (
        <div>
          <Button size="small" onClick={() => setNaming(true)}>
            Add a person
          </Button>
        </div>
      )}
    </div>
  );
}
