export interface TextPart {
  readonly kind: "text" | "mention" | "link";
  readonly text: string;
}

const marked = /<at>(?<at>[^<]*)<\/at>|(?<bot>@TeamsAlign\b)|(?<link>https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/gu;

/** Cuts a typed message into plain text, mentions and links. */
export function splitText(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(marked)) {
    if (match.index > end) {
      parts.push({ kind: "text", text: text.slice(end, match.index) });
    }
    const { at, bot, link } = match.groups ?? {};
    parts.push(link === undefined ? { kind: "mention", text: at ?? bot ?? "" } : { kind: "link", text: link });
    end = match.index + match[0].length;
  }
  if (end < text.length) {
    parts.push({ kind: "text", text: text.slice(end) });
  }
  return parts;
}
