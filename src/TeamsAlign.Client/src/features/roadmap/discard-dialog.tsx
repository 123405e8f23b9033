import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { useNotify } from "../../shared/notify";
import type { Roadmap } from "../../api/contract";
import { useDraftChange } from "./use-roadmap";

export function DiscardDialog({ open, count, onClose }: { open: boolean; count: number; onClose: () => void }) {
  const notify = useNotify();
  const discard = useDraftChange(
    (api) => api.send<Roadmap>("DELETE", "/api/roadmap/draft"),
    () => {
      notify("Your draft is empty. The roadmap stays as published.");
      onClose();
    },
  );

  return (
    <Dialog modalType="alert" open={open} onOpenChange={(_, { open: stays }) => !stays && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{count === 1 ? "Discard this change?" : `Discard all ${count} changes?`}</DialogTitle>
          <DialogContent>Nobody else has seen them, and they can't be brought back.</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Keep them</Button>
            <Button appearance="primary" disabledFocusable={discard.isPending} onClick={() => discard.mutate()}>
              Discard
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
