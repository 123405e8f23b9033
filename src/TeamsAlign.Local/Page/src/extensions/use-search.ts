import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { localApi } from "../api/local-api";
import type { Conversation } from "../api/types";
import { useSession } from "../app/session";
import type { ExtensionCommand } from "./commands";
import { readSearchAnswer } from "./search-answer";

/** Teams asks the bot once typing pauses. */
const pause = 300;
const pageSize = 25;

export function useSearch(conversation: Conversation, command: ExtensionCommand, words: string) {
  const { me } = useSession();
  const settled = useSettled(words.trim());
  return useQuery({
    queryKey: ["search", conversation.id, me.id, command.id, settled],
    queryFn: async () => readSearchAnswer(await localApi.extension(conversation.id, me.id, {
      name: "query", commandId: command.id, parameters: [parameterOf(command, settled)], queryOptions: { skip: 0, count: pageSize },
    })),
    enabled: settled !== "" || command.initialRun === true,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

const parameterOf = (command: ExtensionCommand, words: string) =>
  words === "" ? { name: "initialRun", value: "true" } : { name: command.parameters?.[0]?.name ?? "query", value: words };

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), pause);
    return () => window.clearTimeout(timer);
  }, [value]);
  return settled;
}
