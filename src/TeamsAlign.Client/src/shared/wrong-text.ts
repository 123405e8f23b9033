/** What is wrong with a required text, as a sentence; more than the server keeps is marked, not cut off. */
export function wrongText(text: string, missing: string, longest: number) {
  if (text === "") return missing;
  if (text.length > longest) return `That is ${text.length - longest} characters too long; ${longest} fit.`;
  return undefined;
}
