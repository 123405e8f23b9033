import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useProductLines } from "../../shared/line-gate";
import { useSession } from "../../shared/session";

/** The name of the product line; a menu of the others where the person has several and the tab is not one of a team's. */
export function LineSwitch({ name }: { name: string | undefined }) {
  const { line, chooseLine } = useSession();
  const lines = useProductLines();
  if (line.fixed || (lines.data?.length ?? 0) < 2) return <>{name}</>;
  return (
    <Menu checkedValues={{ line: line.key ? [line.key] : [] }} onCheckedValueChange={(_, { checkedItems }) => chooseLine(checkedItems[0])}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" aria-label={`Product line: ${name ?? ""}`}>
          {name}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {lines.data?.map((one) => (
            <MenuItemRadio key={one.key} name="line" value={one.key}>
              {one.name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
