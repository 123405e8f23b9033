import { Dialog, DialogBody, DialogSurface, DialogTitle } from "@fluentui/react-components";
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
          <AskForm onClose={onClose} onShow={onShow} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
