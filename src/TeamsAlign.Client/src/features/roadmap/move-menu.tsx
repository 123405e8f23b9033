import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { Horizon, PlanItemRow } from "../../api/contract";
import { horizonNames, horizonOf, horizons } from "./draft";

interface MoveMenuProps {
  item: PlanItemRow;
  place: number;
  last: number;
  onPlace: (key: string, horizon: Horizon, place: number) => void;
}

const atTheEnd = Number.MAX_SAFE_INTEGER;

/** Every move without dragging. */
export function MoveMenu({ item, place, last, onPlace }: MoveMenuProps) {
  const here = horizonOf(item);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="transparent" icon={<MoreHorizontal20Regular />} aria-label={`Move ${item.title}`} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {horizons
            .filter((horizon) => horizon !== here)
            .map((horizon) => (
              <MenuItem key={horizon} onClick={() => onPlace(item.key, horizon, atTheEnd)}>
                Move to {horizonNames[horizon]}
              </MenuItem>
            ))}
          <MenuDivider />
          <MenuItem disabled={place === 0} onClick={() => onPlace(item.key, here, place - 1)}>
            Move up
          </MenuItem>
          <MenuItem disabled={place === last} onClick={() => onPlace(item.key, here, place + 1)}>
            Move down
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
