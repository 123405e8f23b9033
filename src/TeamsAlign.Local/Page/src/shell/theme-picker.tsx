import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { DarkTheme20Regular } from "@fluentui/react-icons";
import { useSession } from "../app/session";
import { themes, type ThemeName } from "../app/theme";

export function ThemePicker() {
  const { theme, setTheme } = useSession();
  return (
    <Menu checkedValues={{ theme: [theme] }} onCheckedValueChange={(_event, { checkedItems }) => setTheme((checkedItems[0] ?? "default") as ThemeName)}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<DarkTheme20Regular />} aria-label={`Theme: ${themes[theme].label}. Choose another`} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {Object.entries(themes).map(([name, { label }]) => <MenuItemRadio key={name} name="theme" value={name}>{label}</MenuItemRadio>)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
