import { moved, type DraftStep } from "./draft-policy";
import { usePoliciesStyles } from "./policies.styles";
import { StepFields } from "./step-fields";

interface StepListProps {
  steps: DraftStep[];
  roles: string[];
  problemAt: (field: string) => string | undefined;
  onChange: (steps: DraftStep[]) => void;
}

export function StepList({ steps, roles, problemAt, onChange }: StepListProps) {
  const styles = usePoliciesStyles();
  return (
    <ol className={styles.steps} aria-label="Steps">
      {steps.map((step, place) => (
        <li key={step.id}>
          <StepFields
            step={step}
            number={place + 1}
            roles={roles}
            problemAt={(field) => problemAt(`steps.${place}.${field}`)}
            onChange={(next) => onChange(steps.map((one) => (one.id === step.id ? next : one)))}
            onUp={place > 0 ? () => onChange(moved(steps, place, place - 1)) : undefined}
            onDown={place < steps.length - 1 ? () => onChange(moved(steps, place, place + 1)) : undefined}
            onRemove={() => onChange(steps.filter((one) => one.id !== step.id))}
          />
        </li>
      ))}
    </ol>
  );
}
