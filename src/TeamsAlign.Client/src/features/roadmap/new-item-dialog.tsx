import { Dialog, DialogBody, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { NewItemForm } from "./new-item-form";

export function NewItemDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onOpenChange={(_, { open: stays }) => !stays && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>New plan item</DialogTitle>
          <NewItemForm onClose={onClose} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
