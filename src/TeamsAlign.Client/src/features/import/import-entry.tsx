import { Badge, Button, Field, ProgressBar, Subtitle2, Text } from "@fluentui/react-components";
import type { Import } from "../../api/contract";
import { momentText } from "../../shared/dates";
import { useNotifyProblem } from "../../shared/notify";
import { useImportStyles } from "./import.styles";
import { ReportLines } from "./report-view";
import { isOpen, useCancel } from "./use-import";

const words: Record<Import["state"], string> = { waiting: "Waiting", running: "Importing", done: "Imported", cancelled: "Cancelled", failed: "Not finished" };

/** One import: how far it is, and what became of its rows. */
export function ImportEntry({ entry, onShowRequests }: { entry: Import; onShowRequests: () => void }) {
  const styles = useImportStyles();
  const cancel = useCancel(entry.key);
  const notifyProblem = useNotifyProblem();
  const title = `Import of ${entry.report.kind}`;
  const progress = `${entry.done} of ${entry.of} rows`;

  return (
    <section className={styles.report} aria-label={`${entry.key} ${title}`}>
      <div className={styles.row}>
        <Subtitle2 as="h3">{title}</Subtitle2>
        <Badge appearance="tint" color={entry.state === "failed" ? "danger" : isOpen(entry) ? "brand" : "informative"}>
          {words[entry.state]}
        </Badge>
        <Text size={200}>
          {entry.key}, started by {entry.startedBy}, {momentText(entry.startedAt)}
        </Text>
      </div>
      {isOpen(entry) && (
        <div className={styles.row}>
          <Field className={styles.wide} validationMessage={entry.sentence ?? progress} validationState="none">
            <ProgressBar value={entry.done} max={entry.of} aria-label={`${title}: ${progress}`} />
          </Field>
          {entry.mayCancel && (
            <Button disabledFocusable={cancel.isPending} onClick={() => cancel.mutate(undefined, { onError: notifyProblem })}>
              Cancel the import
            </Button>
          )}
        </div>
      )}
      {!isOpen(entry) && entry.sentence && <Text>{entry.sentence}</Text>}
      {!isOpen(entry) && <ReportLines report={entry.report} />}
      {entry.state === "done" && entry.report.kind === "requests" && (
        <div>
          <Button onClick={onShowRequests}>Show requests</Button>
        </div>
      )}
    </section>
  );
}
