import { MenuItemRadio } from "@fluentui/react-components";
import { useLineChoice } from "./use-line-choice";

/** The product lines a person may choose from, for a menu whose choice is named "line". */
export function LineItems() {
  const { choices } = useLineChoice();
  return choices.map((one) => (
    <MenuItemRadio key={one.key} name="line" value={one.key}>
      {one.name}
    </MenuItemRadio>
  ));
}
