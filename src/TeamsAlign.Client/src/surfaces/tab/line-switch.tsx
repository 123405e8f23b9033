import { Menu, MenuButton, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { LineItems } from "./line-items";
import { useLineChoice } from "./use-line-choice";

/** The name of the product line; a menu of the others where the person has several and the tab is not one of a team's. */
export function LineSwitch({ name }: { name: string | undefined }) {
  const { choices, menu } = useLineChoice();
  if (choices.length < 2) return <>{name}</>;
  return (
    <Menu {...menu}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" aria-label={`Product line: ${name ?? ""}`}>
          {name}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <LineItems />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
