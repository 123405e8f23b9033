import { Combobox, Field, Option } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { PersonRow } from "../../api/contract";
import { useApi } from "../session";
import { useLater } from "../use-later";

interface PersonPickerProps {
  label: string;
  required?: boolean;
  autoFocus?: boolean;
  problem?: string;
  /** Who is chosen before anybody types. */
  name?: string;
  /** With the name as it is known, so that it can be shown without asking again. */
  onChoose: (id?: string, name?: string) => void;
}

/** Finds a colleague by name; what was typed but not chosen names nobody. */
export function PersonPicker({ label, required, autoFocus, problem, name = "", onChoose }: PersonPickerProps) {
  const api = useApi();
  const [text, setText] = useState(name);
  const q = useLater(text.trim());
  const found = useQuery({
    queryKey: ["people", q],
    queryFn: ({ signal }) => api.get<PersonRow[]>("/api/people", { q }, signal),
  });
  const people = found.data ?? [];

  function typed(value: string) {
    setText(value);
    const known = people.find((person) => person.name.toLowerCase() === value.trim().toLowerCase());
    onChoose(known?.id, known?.name);
  }

  return (
    <Field label={label} required={required} validationMessage={problem}>
      <Combobox
        freeform
        autoFocus={autoFocus}
        autoComplete="off"
        placeholder="Nobody yet"
        value={text}
        onChange={(event) => typed(event.target.value)}
        onOptionSelect={(_, { optionValue, optionText }) => {
          setText(optionText ?? "");
          onChoose(optionValue, optionText);
        }}
      >
        {people.map((person) => (
          <Option key={person.id} value={person.id} text={person.name}>
            {person.name}
          </Option>
        ))}
        {people.length === 0 && (
          <Option disabled value="" text="">
            {found.isFetching ? "Looking…" : "Nobody of this name"}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
