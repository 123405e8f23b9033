import { Menu, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import type { Action } from "adaptivecards";

/** The secondary actions of a card, and the button that shows them. */
export interface MoreActions {
  readonly actions: readonly Action[];
  readonly target: HTMLElement;
}

interface MoreActionsMenuProps {
  readonly more: MoreActions;
  readonly onClose: () => void;
}

/** "…" of a card. The renderer's own menu is put beside the themed part of the page and would be unreadable there. */
export function MoreActionsMenu({ more: { actions, target }, onClose }: MoreActionsMenuProps) {
  const run = (action: Action) => {
    onClose();
    target.focus();
    action.execute();
  };
  return (
    <Menu open positioning={{ target }} onOpenChange={(_event, { open }) => { if (!open) onClose(); }}>
      <MenuPopover>
        <MenuList>
          {actions.map((action) => <MenuItem key={action.title} disabled={!action.isEffectivelyEnabled()} onClick={() => run(action)}>{action.title}</MenuItem>)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
