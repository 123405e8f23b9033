import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { Conversation, Message } from "../api/types";
import { useComposing } from "../compose/composing";
import { commandsFor } from "../extensions/commands";

interface MessageMenuProps {
  readonly conversation: Conversation;
  readonly message: Message;
}

/** "…" of a message: the app's action commands on it. Teams offers them on messages of people and bots alike. */
export function MessageMenu({ conversation, message }: MessageMenuProps) {
  const { runAction } = useComposing();
  return conversation.installed ? (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" size="small" icon={<MoreHorizontal20Regular />} aria-label={`More about the message of ${message.from.name}`} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {commandsFor("message").map((command) => (
            <MenuItem key={command.id} onClick={() => runAction(command, message)}>{command.title}</MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  ) : null;
}
