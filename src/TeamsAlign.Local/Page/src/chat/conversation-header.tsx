import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Text } from "@fluentui/react-components";
import { ArrowLeft24Regular, MoreHorizontal24Regular } from "@fluentui/react-icons";
import { localApi } from "../api/local-api";
import type { Conversation } from "../api/types";
import { useSession } from "../app/session";
import { useConversationHeaderStyles } from "./conversation-header.styles";

interface ConversationHeaderProps {
  readonly conversation: Conversation;
  readonly back: string | undefined;
}

export function ConversationHeader({ conversation, back }: ConversationHeaderProps) {
  const styles = useConversationHeaderStyles();
  const { me } = useSession();
  return (
    <header className={styles.header}>
      {back !== undefined && <Button as="a" className={styles.back} appearance="subtle" icon={<ArrowLeft24Regular />} aria-label="Back to the list" href={back} />}
      <div className={styles.names}>
        <Text as="h2" size={400} weight="semibold" className={styles.name}>{conversation.name}</Text>
        <Text size={200} className={styles.subtitle}>{subtitle(conversation)}</Text>
      </div>
      {conversation.installed && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<MoreHorizontal24Regular />} aria-label="More about this conversation" />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => void localApi.uninstall(conversation.id, me.id)}>Remove TeamsAlign from here</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </header>
  );
}

function subtitle({ kind, members, teamName }: Conversation): string {
  switch (kind) {
    case "personal":
      return "Chat with the TeamsAlign bot";
    case "channel":
      return `Channel of ${teamName ?? "a team"}, ${members.length} people`;
    case "group":
      return `Group chat, ${members.length} people`;
    case "meeting":
      return `Meeting chat, ${members.length} people`;
  }
}
