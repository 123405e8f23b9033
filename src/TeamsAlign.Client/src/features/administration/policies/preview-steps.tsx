import { Text } from "@fluentui/react-components";
import type { PolicyPreview } from "../../../api/contract";
import { usePoliciesStyles } from "./policies.styles";

/** Who is asked, step by step, what follows where nobody answers, and what is wrong. */
export function PreviewSteps({ preview }: { preview: PolicyPreview }) {
  const styles = usePoliciesStyles();
  return (
    <div className={styles.preview}>
      <ol>
        {preview.steps.map((step) => (
          <li key={step.number}>
            <Text dir="auto">{`${step.name || `Step ${step.number}`} asks ${step.asked}. If nobody answers in time, ${step.inVain}.`}</Text>
          </li>
        ))}
      </ol>
      {preview.problems.length > 0 && (
        <ul aria-label="What keeps it from counting">
          {preview.problems.map((problem) => (
            <li key={`${problem.field} ${problem.sentence}`} className={styles.problem}>
              {problem.sentence}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
