import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { Answered } from "../../shared/answered";
import { useNotify } from "../../shared/notify";
import { useApi } from "../../shared/session";
import type { Affected, Published, Roadmap } from "../../api/contract";
import { AffectedSummary } from "./affected-summary";
import { roadmapKey, useDraftChange } from "./use-roadmap";

interface PublishDialogProps {
  open: boolean;
  draft: NonNullable<Roadmap["draft"]>;
  onClose: () => void;
}

/** Who is affected is seen before anything is published. */
export function PublishDialog({ open, draft, onClose }: PublishDialogProps) {
  const api = useApi();
  const notify = useNotify();
  const affected = useQuery({
    queryKey: [...roadmapKey, "affected"],
    queryFn: ({ signal }) => api.get<Affected>("/api/roadmap/draft/affected", {}, signal),
    enabled: open,
    // The draft may have changed since the dialog was open last.
    staleTime: 0,
  });
  const publish = useDraftChange(
    (sending) => sending.send<Published>("POST", "/api/roadmap/publish", { baseVersion: draft.baseVersion }),
    (published) => {
      notify(published.sentence);
      onClose();
    },
  );
  const count = draft.changes.length;

  return (
    <Dialog open={open} onOpenChange={(_, { open: stays }) => !stays && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Who is affected</DialogTitle>
          <DialogContent>
            <Answered query={affected} what="people and customers affected">
              {(known) => <AffectedSummary affected={known} />}
            </Answered>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Back</Button>
            <Button appearance="primary" disabledFocusable={publish.isPending || !affected.isSuccess} onClick={() => publish.mutate()}>
              {publish.isPending ? "Publishing…" : count === 1 ? "Publish 1 change" : `Publish ${count} changes`}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
