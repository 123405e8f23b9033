import type { Attachment, BotAnswer } from "../api/types";

/** One line of a search command's results, and what picking it inserts. */
export interface SearchResult {
  readonly title: string;
  readonly subtitle: string;
  readonly text: string;
  readonly attachment: Attachment;
  /** When present, the pick asks the bot for the card first (composeExtension/selectItem). */
  readonly selectItem?: unknown;
}

export type SearchAnswer =
  | { readonly kind: "results"; readonly results: readonly SearchResult[] }
  | { readonly kind: "message"; readonly text: string };

interface PreviewContent {
  readonly title?: string;
  readonly subtitle?: string;
  readonly text?: string;
  readonly tap?: { readonly type?: string; readonly value?: unknown };
}

interface ExtensionBody {
  readonly composeExtension?: { readonly type?: string; readonly text?: string; readonly attachments?: readonly Attachment[] };
}

/** Reads the answer to composeExtension/query or queryLink; Teams shows only results that have a preview or are simple cards. */
export function readSearchAnswer(answer: BotAnswer): SearchAnswer {
  const extension = (answer.body as ExtensionBody | null | undefined)?.composeExtension;
  if (answer.status >= 300 || extension === undefined) {
    return { kind: "message", text: "Unable to reach app. Please try again." };
  }
  if (extension.type === "message") {
    return { kind: "message", text: extension.text ?? "" };
  }
  return { kind: "results", results: (extension.attachments ?? []).flatMap(readResult) };
}

function readResult(attachment: Attachment): SearchResult[] {
  const simple = /card\.(hero|thumbnail)$/.test(attachment.contentType) ? attachment : undefined;
  const preview = (attachment.preview ?? simple)?.content as PreviewContent | undefined;
  if (preview === undefined) {
    return [];
  }
  const result = { title: preview.title ?? "", subtitle: preview.subtitle ?? "", text: preview.text ?? "", attachment: withoutPreview(attachment) };
  return [preview.tap?.type === "invoke" ? { ...result, selectItem: preview.tap.value } : result];
}

export const withoutPreview = ({ contentType, content }: Attachment): Attachment => ({ contentType, content });
