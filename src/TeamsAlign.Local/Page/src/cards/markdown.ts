import MarkdownIt from "markdown-it";

/**
 * Teams draws four things in a card's text: bold, italic, lists and links. Everything else, HTML above all,
 * stays the characters somebody typed.
 */
const markdown = new MarkdownIt("zero", { html: false, linkify: false, breaks: true }).enable(["emphasis", "link", "list", "newline", "escape", "entity"]);

export const markdownToHtml = (text: string): string => markdown.render(text);
