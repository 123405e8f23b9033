export interface Quiet {
  /** HH:mm, or empty. */
  from: string;
  to: string;
  daysOff: boolean;
}

/** Reads `19:00-07:00, days off`, either part of it, or `none`. */
export function readQuiet(text: string): Quiet {
  const parts = text.split(",").map((part) => part.trim());
  const [from = "", to = ""] = parts.find((part) => part.includes("-"))?.split("-") ?? [];
  return { from, to, daysOff: parts.includes("days off") };
}

export function writeQuiet({ from, to, daysOff }: Quiet) {
  const parts = [from && to ? `${from}-${to}` : "", daysOff ? "days off" : ""].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : "none";
}
