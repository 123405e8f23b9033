import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import type { Loss } from "./losing";

interface ConfirmDialogProps {
  /** Nothing keeps it closed. */
  asked?: Loss;
  onConfirm: () => void;
  onClose: () => void;
}

export function ConfirmDialog({ asked, onConfirm, onClose }: ConfirmDialogProps) {
  return (
    <Dialog modalType="alert" open={asked !== undefined} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{`${asked?.action}?`}</DialogTitle>
          <DialogContent>{asked?.sentence}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Keep it</Button>
            <Button appearance="primary" onClick={onConfirm}>
              {asked?.action}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
