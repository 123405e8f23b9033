import { Dialog, DialogBody, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { WithDraft } from "../../shared/with-draft";
import { HeardForm } from "./heard-form";

interface HeardDialogProps {
  open: boolean;
  onClose: () => void;
  onShow: (key: string) => void;
}

export function HeardDialog({ open, onClose, onShow }: HeardDialogProps) {
  return (
    <Dialog open={open} onOpenChange={(_, { open: stays }) => !stays && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Heard in the market</DialogTitle>
          <WithDraft form="signal">{(draft) => <HeardForm draft={draft} onClose={onClose} onShow={onShow} />}</WithDraft>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
