import { Dropdown, Field, Option } from "@fluentui/react-components";

interface SeatFieldProps {
  label: string;
  seats: { id: string; name: string }[];
  chosen?: string;
  onChoose: (id?: string) => void;
}

/** Whose decision it is, where there is more than one. */
export function SeatField({ label, seats, chosen, onChoose }: SeatFieldProps) {
  return (
    <Field label={label}>
      <Dropdown
        value={seats.find((seat) => seat.id === chosen)?.name ?? ""}
        selectedOptions={chosen === undefined ? [] : [chosen]}
        onOptionSelect={(_, { optionValue }) => onChoose(optionValue)}
      >
        {seats.map((seat) => (
          <Option key={seat.id} value={seat.id}>
            {seat.name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
