import type { BotAnswer } from "../api/types";

/** What pressing a card's button led to, for the person who pressed it. */
export type ActionOutcome =
  | { readonly kind: "card"; readonly card: object }
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "nothing" };

interface InvokeBody {
  readonly statusCode?: number;
  readonly type?: string;
  readonly value?: unknown;
}

const wentWrong = "Something went wrong. Please try again.";

/** Reads the answer to adaptiveCard/action; a missing statusCode means 200. */
export function readActionAnswer(answer: BotAnswer | undefined): ActionOutcome {
  const body = (answer?.body ?? {}) as InvokeBody;
  const status = body.statusCode ?? 200;
  if (body.type?.startsWith("application/vnd.microsoft.error")) {
    return { kind: "error", text: errorText(body.value) };
  }
  if (answer === undefined || answer.status >= 300 || status >= 300) {
    return { kind: "error", text: wentWrong };
  }
  switch (body.type) {
    case "application/vnd.microsoft.card.adaptive":
      return typeof body.value === "object" && body.value !== null ? { kind: "card", card: body.value } : { kind: "error", text: wentWrong };
    case "application/vnd.microsoft.activity.message":
      return { kind: "message", text: String(body.value ?? "") };
    default:
      return { kind: "nothing" };
  }
}

function errorText(value: unknown): string {
  const message = (value as { message?: unknown } | null)?.message;
  return typeof message === "string" && message !== "" ? message : wentWrong;
}
