import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { localApi } from "../api/local-api";
import type { Conversation } from "../api/types";
import { useSession } from "../app/session";
import type { ExtensionCommand } from "./commands";
import { readSearchAnswer, type SearchAnswer } from "./search-answer";

/** Teams asks the bot once typing pauses. */
const pause = 300;
const pageSize = 25;

/** What a search command finds, page by page as Teams asks for it: a full page may have another after it. */
export function useSearch(conversation: Conversation, command: ExtensionCommand, words: string) {
  const { me } = useSession();
  const settled = useSettled(words.trim());
  return useInfiniteQuery({
    queryKey: ["search", conversation.id, me.id, command.id, settled],
    initialPageParam: 0,
    queryFn: async ({ pageParam: skip }) => readSearchAnswer(await localApi.extension(conversation.id, me.id, {
      name: "query", commandId: command.id, parameters: [parameterOf(command, settled)], queryOptions: { skip, count: pageSize },
    })),
    getNextPageParam: (last: SearchAnswer, pages) => last.kind === "results" && last.results.length === pageSize ? pages.length * pageSize : undefined,
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
