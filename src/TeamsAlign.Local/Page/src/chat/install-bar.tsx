import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { localApi } from "../api/local-api";
import { keys } from "../api/queries";
import type { Conversation } from "../api/types";
import { useSession } from "../app/session";

/** The bot hears nothing in a conversation until somebody adds it there. */
export function InstallBar({ conversation }: { readonly conversation: Conversation }) {
  const { me } = useSession();
  const client = useQueryClient();
  const install = useMutation({
    mutationFn: () => localApi.install(conversation.id, me.id),
    onSettled: () => client.invalidateQueries({ queryKey: keys.conversations(me.id) }),
  });
  const place = conversation.kind === "channel" ? `the team ${conversation.teamName ?? ""}` : "this chat";
  return (
    <MessageBar intent={install.isError ? "error" : "info"} layout="multiline">
      <MessageBarBody>{install.isError ? install.error.message : `TeamsAlign is not in ${place} yet.`}</MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" size="small" disabled={install.isPending} onClick={() => install.mutate()}>
          Add TeamsAlign
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
