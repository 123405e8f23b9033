import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, useRestoreFocusTarget } from "@fluentui/react-components";
import { useState } from "react";
import { useNotify } from "../../shared/notify";
import type { Roadmap } from "../../api/contract";
import { DraftChanges } from "./draft-changes";
import { useDraftBarStyles } from "./draft-bar.styles";
import { DiscardDialog } from "./discard-dialog";
import { PublishDialog } from "./publish-dialog";
import { useDraftChange } from "./use-roadmap";

/** What the planner changed and nobody else sees yet; the way to publish it or let it go. */
export function DraftBar({ roadmap, onNew }: { roadmap: Roadmap; onNew: () => void }) {
  const styles = useDraftBarStyles();
  const notify = useNotify();
  const [open, setOpen] = useState<"publish" | "discard">();
  const undo = useDraftChange<string>(
    (api, key) => api.send("DELETE", `/api/roadmap/draft/changes/${encodeURIComponent(key)}`),
    (_, key) => notify(`Your change of ${key} is undone.`),
  );
  const opener = useRestoreFocusTarget();
  const { draft } = roadmap;
  const titleOf = (key: string) => {
    const item = roadmap.items.find((one) => one.key === key);
    return item?.draft?.title ?? item?.title ?? key;
  };
  const count = draft?.changes.length ?? 0;

  return (
    <div className={styles.bar}>
      <div className={styles.tools}>
        <Button {...opener} onClick={onNew}>New plan item</Button>
      </div>
      {draft && count > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{count === 1 ? "1 change only you see" : `${count} changes only you see`}</MessageBarTitle>
            <DraftChanges
              changes={draft.changes}
              titleOf={titleOf}
              pending={undo.isPending}
              onUndo={(key) => undo.mutate(key)}
            />
          </MessageBarBody>
          <MessageBarActions>
            <Button {...opener} appearance="primary" onClick={() => setOpen("publish")}>
              Publish changes
            </Button>
            <Button {...opener} onClick={() => setOpen("discard")}>Discard all</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {draft && <PublishDialog open={open === "publish"} draft={draft} onClose={() => setOpen(undefined)} />}
      <DiscardDialog open={open === "discard"} count={count} onClose={() => setOpen(undefined)} />
    </div>
  );
}
