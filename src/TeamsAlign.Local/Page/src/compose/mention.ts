/** In chats of several the bot hears only what mentions it; an "@" at the start of a word that could become its name counts as asking for it. */
export function offersMention(text: string, caret: number, botName: string): boolean {
  const word = /(?:^|\s)@(?<begun>\w*)$/u.exec(text.slice(0, caret))?.groups?.["begun"];
  return word !== undefined && botName.toLowerCase().startsWith(word.toLowerCase()) && word.length < botName.length;
}

/** The text with the begun "@…" before the caret made into the bot's name. */
export function completeMention(text: string, caret: number, botName: string): string {
  const before = text.slice(0, caret).replace(/@\w*$/u, `@${botName} `);
  return before + text.slice(caret).trimStart();
}

const mention = (botName: string) => new RegExp(`@${botName}\\b\\s*`, "iu");

export const mentions = (text: string, botName: string) => mention(botName).test(text);

/** What is sent: the mention travels beside the text. */
export const withoutMention = (text: string, botName: string) => text.replace(mention(botName), "").trim();
