import { Button } from "@fluentui/react-components";
import type { Roadmap } from "../../api/contract";
import { useDraftBarStyles } from "./draft-bar.styles";

interface DraftChangesProps {
  changes: NonNullable<Roadmap["draft"]>["changes"];
  /** What an item is called: several changes may read alike without. */
  titleOf: (key: string) => string;
  pending: boolean;
  onUndo: (key: string) => void;
}

export function DraftChanges({ changes, titleOf, pending, onUndo }: DraftChangesProps) {
  const styles = useDraftBarStyles();
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={change.key} className={styles.change}>
          <span dir="auto">
            <strong>{titleOf(change.key)}</strong>: {change.what}
          </span>
          <Button size="small" appearance="transparent" disabledFocusable={pending} aria-label={`Undo: ${titleOf(change.key)}: ${change.what}`} onClick={() => onUndo(change.key)}>
            Undo
          </Button>
        </li>
      ))}
    </ul>
  );
}
