/** A link came from outside; anything but the web (javascript:, data:) stays text. */
export function isWebLink(link: string | null | undefined): link is string {
  return /^https?:\/\//i.test(link ?? "");
}
