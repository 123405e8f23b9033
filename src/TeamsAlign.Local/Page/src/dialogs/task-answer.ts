import type { Attachment, BotAnswer } from "../api/types";

export const adaptiveCardType = "application/vnd.microsoft.card.adaptive";

/** What a dialog shows: a card or a page. */
export interface TaskInfo {
  readonly title?: string;
  /** CSS lengths. */
  readonly width: string;
  readonly height: string;
  readonly card?: object;
  readonly url?: string;
}

export type TaskAnswer =
  | { readonly kind: "continue"; readonly info: TaskInfo }
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "insert"; readonly attachment: Attachment }
  | { readonly kind: "close" }
  | { readonly kind: "error"; readonly text: string };

interface TaskBody {
  readonly task?: { readonly type?: string; readonly value?: unknown };
  readonly composeExtension?: { readonly type?: string; readonly text?: string; readonly attachments?: readonly Attachment[] };
}

/** What a bot's answer to task/fetch, task/submit, fetchTask or submitAction asks the client to do. */
export function readTaskAnswer(answer: BotAnswer | undefined): TaskAnswer {
  if (answer === undefined || answer.status < 200 || answer.status >= 300) {
    return { kind: "error", text: "Unable to reach app. Please try again." };
  }
  const body = (answer.body ?? {}) as TaskBody;
  if (body.task?.type === "continue") {
    return { kind: "continue", info: readTaskInfo(body.task.value) };
  }
  if (body.task?.type === "message") {
    return { kind: "message", text: String(body.task.value ?? "") };
  }
  const attachment = body.composeExtension?.attachments?.[0];
  if (body.composeExtension?.type === "result" && attachment !== undefined) {
    return { kind: "insert", attachment };
  }
  return body.composeExtension?.type === "message"
    ? { kind: "message", text: body.composeExtension.text ?? "" }
    : { kind: "close" };
}

/** Reads a dialog's description, of a bot (card is an attachment) or of TeamsJS (card may be its JSON). */
export function readTaskInfo(value: unknown): TaskInfo {
  const info = (value ?? {}) as { title?: string; width?: unknown; height?: unknown; url?: string; card?: Attachment | string };
  const card = typeof info.card === "string" ? (JSON.parse(info.card) as object) : info.card;
  const content = card !== undefined && "content" in card ? (card.content as object) : card;
  return {
    ...(info.title ? { title: info.title } : {}),
    ...(info.url ? { url: info.url } : {}),
    ...(content ? { card: content } : {}),
    width: length(info.width, { small: "20vw", medium: "50vw", large: "90vw" }, "600px"),
    height: length(info.height, { small: "20vh", medium: "50vh", large: "80vh" }, "auto"),
  };
}

function length(value: unknown, named: Readonly<Record<string, string>>, otherwise: string): string {
  return typeof value === "number" ? `${value}px` : (typeof value === "string" ? named[value] : undefined) ?? otherwise;
}
