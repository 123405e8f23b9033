import { Dropdown, Field, Option } from "@fluentui/react-components";
import type { Demand } from "../../api/contract";
import { weights } from "./weights";

type Weight = Demand["weight"];

export function WeightField({ chosen, onChoose }: { chosen: Weight; onChoose: (weight: Weight) => void }) {
  return (
    <Field label="How much it matters">
      <Dropdown
        style={{ minWidth: 0 }}
        value={weights.find(([value]) => value === chosen)?.[1] ?? ""}
        selectedOptions={[chosen]}
        onOptionSelect={(_, { optionValue }) => onChoose((optionValue ?? chosen) as Weight)}
      >
        {weights.map(([value, label]) => (
          <Option key={value} value={value}>
            {label}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
