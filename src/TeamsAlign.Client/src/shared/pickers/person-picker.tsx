import { Combobox, Field, Option } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { PersonRow } from "../../api/contract";
import { useApi } from "../session";
import { useLater } from "../use-later";

interface PersonPickerProps {
  label: string;
  onChoose: (id?: string) => void;
}

/** Finds a colleague by name; what was typed but not chosen names nobody. */
export function PersonPicker({ label, onChoose }: PersonPickerProps) {
  const api = useApi();
  const [text, setText] = useState("");
  const q = useLater(text.trim());
  const found = useQuery({
    queryKey: ["people", q],
    queryFn: ({ signal }) => api.get<PersonRow[]>("/api/people", { q }, signal),
  });
  const people = found.data ?? [];

  function typed(value: string) {
    setText(value);
    onChoose(people.find((person) => person.name.toLowerCase() === value.trim().toLowerCase())?.id);
  }

  return (
    <Field label={label}>
      <Combobox
        freeform
        autoComplete="off"
        placeholder="Nobody yet"
        value={text}
        onChange={(event) => typed(event.target.value)}
        onOptionSelect={(_, { optionValue, optionText }) => {
          setText(optionText ?? "");
          onChoose(optionValue);
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
