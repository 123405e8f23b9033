import { Dropdown, Field, Option } from "@fluentui/react-components";

interface ScaleFieldProps {
  label: string;
  scale: [number, string][];
  chosen?: number;
  onChoose: (value?: number) => void;
}

export function ScaleField({ label, scale, chosen, onChoose }: ScaleFieldProps) {
  const known = scale.find(([value]) => value === chosen)?.[1];
  return (
    <Field label={label}>
      <Dropdown
        style={{ minWidth: 0 }}
        placeholder="Not known"
        value={known ?? chosen?.toString() ?? ""}
        selectedOptions={chosen === undefined ? [""] : [String(chosen)]}
        onOptionSelect={(_, { optionValue }) => onChoose(optionValue ? Number(optionValue) : undefined)}
      >
        <Option value="">Not known</Option>
        {scale.map(([value, name]) => (
          <Option key={value} value={String(value)}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
