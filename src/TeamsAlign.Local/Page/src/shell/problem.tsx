import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

interface ProblemProps {
  readonly text: string;
  readonly onRetry?: () => void;
}

/** Something did not work, said where it happened. */
export function Problem({ text, onRetry }: ProblemProps) {
  return (
    <MessageBar intent="error">
      <MessageBarBody>{text}</MessageBarBody>
      {onRetry && <MessageBarActions><Button size="small" onClick={onRetry}>Try again</Button></MessageBarActions>}
    </MessageBar>
  );
}
