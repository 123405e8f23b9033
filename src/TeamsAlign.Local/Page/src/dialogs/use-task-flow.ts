import { useCallback, useEffect, useRef, useState } from "react";
import type { Attachment, BotAnswer } from "../api/types";
import { readTaskAnswer, type TaskInfo } from "./task-answer";

export type DialogContent = { readonly kind: "task"; readonly info: TaskInfo } | { readonly kind: "message"; readonly text: string };

type Question = () => Promise<BotAnswer | undefined>;

export interface TaskFlow {
  readonly content: DialogContent | undefined;
  readonly busy: boolean;
  readonly error: string | undefined;
  /** Opens with what the answer to the first question says. */
  readonly start: (ask: Question) => Promise<void>;
  readonly submit: (data: unknown) => Promise<void>;
  readonly close: () => void;
}

interface TaskFlowOptions {
  readonly onSubmit: (data: unknown) => Promise<BotAnswer | undefined>;
  readonly onInsert?: (attachment: Attachment) => void;
}

interface Shown {
  readonly content?: DialogContent;
  readonly error?: string;
}

/** A dialog that goes from step to step until the bot says it is done; a failed step keeps what was typed. */
export function useTaskFlow(options: TaskFlowOptions): TaskFlow {
  const [shown, setShown] = useState<Shown>({});
  const [busy, setBusy] = useState(false);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  const ask = useCallback(async (question: Question) => {
    setBusy(true);
    try {
      const step = readTaskAnswer(await question());
      if (step.kind === "insert") {
        latest.current.onInsert?.(step.attachment);
      }
      setShown((before) => after(before, step));
    } catch (failure) {
      setShown((before) => after(before, { kind: "error", text: failure instanceof Error ? failure.message : String(failure) }));
    } finally {
      setBusy(false);
    }
  }, []);

  return {
    ...{ content: shown.content, error: shown.error },
    busy,
    start: ask,
    submit: (data) => ask(() => latest.current.onSubmit(data)),
    close: () => setShown({}),
  };
}

function after(before: Shown, step: ReturnType<typeof readTaskAnswer>): Shown {
  switch (step.kind) {
    case "continue":
      return { content: { kind: "task", info: step.info } };
    case "message":
      return { content: { kind: "message", text: step.text } };
    case "error":
      return before.content === undefined ? { content: { kind: "message", text: step.text } } : { ...before, error: step.text };
    case "insert":
    case "close":
      return {};
  }
}
