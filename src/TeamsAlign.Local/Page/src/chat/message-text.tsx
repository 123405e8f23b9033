import { Fragment } from "react";
import { markdownToHtml } from "../cards/markdown";
import { openLink } from "../teams-host/open-link";
import { splitText } from "./split-text";
import { useMessageTextStyles } from "./message-text.styles";

interface MessageTextProps {
  readonly text: string;
  readonly markdown: boolean;
}

/** What somebody wrote: the bot in Markdown, people as the characters they typed. */
export function MessageText({ text, markdown }: MessageTextProps) {
  const styles = useMessageTextStyles();
  return markdown
    // The renderer knows no HTML: whatever looks like a tag comes out escaped.
    ? <div className={styles.text} onClick={followLink} dangerouslySetInnerHTML={{ __html: markdownToHtml(text) }} />
    : <div className={styles.plain} dir="auto">{splitText(text).map((part, index) => <Fragment key={index}>{show(part, styles)}</Fragment>)}</div>;
}

/** A link in the text must not take this page away. */
function followLink(event: React.MouseEvent<HTMLElement>): void {
  const link = (event.target as HTMLElement).closest("a");
  if (link !== null) {
    event.preventDefault();
    openLink(link.href);
  }
}

function show(part: ReturnType<typeof splitText>[number], styles: ReturnType<typeof useMessageTextStyles>) {
  switch (part.kind) {
    case "mention":
      return <span className={styles.mention}>{part.text}</span>;
    case "link":
      return <a className={styles.link} href={part.text} onClick={(event) => { event.preventDefault(); openLink(part.text); }}>{part.text}</a>;
    case "text":
      return part.text;
  }
}
