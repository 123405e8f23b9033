import { Avatar, Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, Text } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import { useSession } from "../app/session";
import { usePersonPickerStyles } from "./person-picker.styles";

/** Who this window is. Another window may be somebody else. */
export function PersonPicker() {
  const styles = usePersonPickerStyles();
  const { me, people, become } = useSession();
  return (
    <Menu checkedValues={{ person: [me.id] }} onCheckedValueChange={(_event, { checkedItems }) => {
      const chosen = people.find((person) => person.id === checkedItems[0]);
      if (chosen) become(chosen);
    }}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" className={styles.button} icon={<Avatar name={me.name} color="colorful" size={24} aria-hidden />}>
          <span className={styles.names}>
            <Text size={200} weight="semibold">{me.name}</Text>
            <Text size={100}>{me.part}</Text>
          </span>
          <span className={styles.heard}>Choose who you are</span>
          <ChevronDown16Regular />
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.list}>
        <MenuList>
          {people.map((person) => (
            <MenuItemRadio key={person.id} name="person" value={person.id} subText={person.part} icon={<Avatar name={person.name} color="colorful" size={24} aria-hidden />}>
              {person.name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
