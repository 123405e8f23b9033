import type { GriffelStyle } from "@fluentui/react-components";

/** Cuts a text after so many lines. */
export function folded(lines: number): GriffelStyle {
  return {
    display: "-webkit-box",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- line clamping has no unprefixed form that browsers know yet
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: String(lines),
    overflow: "hidden",
  };
}
