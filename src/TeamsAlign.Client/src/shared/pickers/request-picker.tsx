import { Combobox, Field, Option } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { RequestList } from "../../api/contract";
import { useApi } from "../session";
import { useLater } from "../use-later";

interface RequestPickerProps {
  label: string;
  /** A request is never the same as itself. */
  except?: string;
  problem?: string;
  onChoose: (key?: string) => void;
}

/** Finds another request by its key or by words of its title. */
export function RequestPicker({ label, except, problem, onChoose }: RequestPickerProps) {
  const api = useApi();
  const [text, setText] = useState("");
  const q = useLater(text.trim());
  const found = useQuery({
    queryKey: ["requests", "pick", q],
    queryFn: ({ signal }) => api.get<RequestList>("/api/requests", { q }, signal),
    enabled: q !== "",
  });
  const rows = (found.data?.items ?? []).filter((row) => row.key !== except).slice(0, 20);

  function typed(value: string) {
    setText(value);
    onChoose(rows.find((row) => row.key.toLowerCase() === value.trim().toLowerCase())?.key);
  }

  return (
    <Field label={label} required validationMessage={problem}>
      <Combobox
        freeform
        autoComplete="off"
        placeholder="REQ-12 or words of its title"
        value={text}
        onChange={(event) => typed(event.target.value)}
        onOptionSelect={(_, { optionValue, optionText }) => {
          setText(optionText ?? "");
          onChoose(optionValue);
        }}
      >
        {rows.map((row) => (
          <Option key={row.key} value={row.key} text={`${row.key} ${row.title}`}>
            {`${row.key} · ${row.title}`}
          </Option>
        ))}
        {rows.length === 0 && (
          <Option disabled value="" text="">
            {q === "" ? "Type to search" : found.isFetching ? "Looking…" : "Nothing found"}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
