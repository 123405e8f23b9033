import { Text } from "@fluentui/react-components";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { keys } from "../api/queries";

/** A client forgets a "typing" after that long without a message. */
const forgottenAfter = 8_000;

export function TypingLine({ conversation }: { readonly conversation: string }) {
  const client = useQueryClient();
  const since = useQuery({ queryKey: keys.typing(conversation), queryFn: () => 0, initialData: 0, staleTime: Infinity }).data;
  useEffect(() => {
    if (since === 0) {
      return;
    }
    const timer = window.setTimeout(() => client.setQueryData(keys.typing(conversation), 0), forgottenAfter);
    return () => window.clearTimeout(timer);
  }, [client, conversation, since]);
  return <div role="status">{since > 0 && <Text size={200} italic>TeamsAlign is typing…</Text>}</div>;
}
