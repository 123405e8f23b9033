import { Dialog, DialogBody, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { WithDraft } from "../../shared/with-draft";
import { AskForm } from "./ask-form";

interface AskDialogProps {
  open: boolean;
  onClose: () => void;
  onShow: (key: string) => void;
}

export function AskDialog({ open, onClose, onShow }: AskDialogProps) {
  return (
    <Dialog open={open} onOpenChange={(_, { open: stays }) => !stays && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Ask for something</DialogTitle>
          <WithDraft form="ask">{(draft) => <AskForm draft={draft} onClose={onClose} onShow={onShow} />}</WithDraft>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
