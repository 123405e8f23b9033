import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text } from "@fluentui/react-components";
import type { Agenda } from "../../api/contract";
import { TypedText } from "../../shared/typed-text";
import { useAgendaStyles } from "./agenda.styles";
import { syncPath, useAgendaChange } from "./use-agenda";

interface CloseDialogProps {
  open: boolean;
  syncKey: string;
  agenda: Agenda;
  onClose: () => void;
}

/** Closing can't be taken back and posts to the chat, so it is asked once more. */
export function CloseDialog({ open, syncKey, agenda, onClose }: CloseDialogProps) {
  const styles = useAgendaStyles();
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
            <div className={styles.stack}>
              <Text>
                {left > 0 ? `${left === 1 ? "1 item is" : `${left} items are`} left. What waits for a decision is carried over. ` : ""}This
                summary, without amounts and customer names, is posted to the chat:
              </Text>
              <section className={styles.preview} aria-label="Summary to be posted">
                <TypedText>{agenda.summary ?? "Nothing was decided."}</TypedText>
              </section>
            </div>
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
