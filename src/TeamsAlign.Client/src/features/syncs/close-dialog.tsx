import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import type { Agenda } from "../../api/contract";
import { syncPath, useAgendaChange } from "./use-agenda";

interface CloseDialogProps {
  open: boolean;
  syncKey: string;
  agenda: Agenda;
  onClose: () => void;
}

/** Closing can't be taken back and posts to the chat, so it is asked once more. */
export function CloseDialog({ open, syncKey, agenda, onClose }: CloseDialogProps) {
  const close = useAgendaChange(
    (api) => api.send<Agenda>("POST", `${syncPath(syncKey)}/close`),
    () => {
      onClose();
      return "Closed. The summary is in the chat.";
    },
  );
  const left = agenda.groups.flatMap((group) => group.items).filter((item) => item.outcome === "queued" || item.outcome === "discussing").length;

  return (
    <Dialog modalType="alert" open={open} onOpenChange={(_, { open: stays }) => !stays && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Close the meeting?</DialogTitle>
          <DialogContent>
            {left > 0 ? `${left === 1 ? "1 item is" : `${left} items are`} left and will be carried over. ` : ""}A summary without amounts and customer
            names is posted to the chat.
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>Not yet</Button>
            <Button appearance="primary" disabledFocusable={close.isPending} onClick={() => close.mutate()}>
              {close.isPending ? "Closing…" : "Close the meeting"}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
