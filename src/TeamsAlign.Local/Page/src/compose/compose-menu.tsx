import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { commandsFor, type ExtensionCommand } from "../extensions/commands";
import { SearchDialog } from "../extensions/search-dialog";
import { useComposing } from "./composing";

/** "+" below the box: the app's search and action commands. */
export function ComposeMenu() {
  const { conversation, insert, runAction } = useComposing();
  const [search, setSearch] = useState<ExtensionCommand>();
  const place = useRef<HTMLSpanElement>(null);
  const finish = () => {
    setSearch(undefined);
    // The menu item that opened the search is gone; its button is where somebody came from.
    window.setTimeout(() => place.current?.querySelector("button")?.focus());
  };
  const choose = (command: ExtensionCommand) => command.type === "query" ? setSearch(command) : runAction(command);
  return (
    <span ref={place}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<Add20Regular />} aria-label="Actions and apps" disabled={!conversation.installed} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {commandsFor("compose").map((command) => (
              <MenuItem key={command.id} subText={command.description} onClick={() => choose(command)}>{command.title}</MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {search && <SearchDialog command={search} conversation={conversation} onPick={(card) => { insert(card); finish(); }} onClose={finish} />}
    </span>
  );
}
