import { useCallback, useMemo, useState, type ReactNode } from "react";
import { localApi, type ExtensionCall } from "../api/local-api";
import type { Attachment, Conversation, Message } from "../api/types";
import { useSession } from "../app/session";
import { choicesOfPeople, isPeopleDataset, readChoices } from "../cards/typeahead";
import { TaskDialog } from "../dialogs/task-dialog";
import { useTaskFlow } from "../dialogs/use-task-flow";
import type { ExtensionCommand } from "../extensions/commands";
import { withoutPreview } from "../extensions/search-answer";
import { ComposingProvider, type Composing } from "./composing";

interface Running {
  readonly command: ExtensionCommand;
  readonly message: Message | undefined;
}

/** Holds what is being written, and runs action commands in their dialog. */
export function ComposeProvider({ conversation, children }: { readonly conversation: Conversation; readonly children: ReactNode }) {
  const { me, people } = useSession();
  const [text, setText] = useState("");
  const [target, replyTo] = useState<Message>();
  const [card, insert] = useState<Attachment>();
  const [running, setRunning] = useState<Running>();

  const flow = useTaskFlow({
    onSubmit: (data) => localApi.extension(conversation.id, me.id, actionCall("submitAction", running, data)),
    onInsert: (attachment) => insert(withoutPreview(attachment)),
  });
  const { start } = flow;

  const composing = useMemo<Composing>(() => ({
    conversation, text, setText, target, replyTo, card, insert,
    runAction: (command, message) => {
      setRunning({ command, message });
      void start(() => localApi.extension(conversation.id, me.id, actionCall("fetchTask", { command, message })));
    },
  }), [card, conversation, me.id, start, target, text]);

  const findChoices = useCallback(async (dataset: string, queryText: string, data?: Readonly<Record<string, string>>) => isPeopleDataset(dataset)
    ? choicesOfPeople(people)
    : readChoices(await localApi.extension(conversation.id, me.id, {
        name: "search", dataset, queryText, ...(running?.message && { messageId: running.message.id }), ...(data && { data }),
      })),
  [conversation.id, me.id, people, running]);

  return (
    <ComposingProvider value={composing}>
      {children}
      <TaskDialog flow={flow} findChoices={findChoices} />
    </ComposingProvider>
  );
}

function actionCall(name: "fetchTask" | "submitAction", running: Running | undefined, data?: unknown): ExtensionCall {
  return {
    name,
    commandId: running?.command.id ?? "",
    context: running?.message === undefined ? "compose" : "message",
    ...(running?.message === undefined ? {} : { messageId: running.message.id }),
    ...(data === undefined ? {} : { data }),
  };
}
