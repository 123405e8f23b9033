const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const moment = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
const longAgo = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

/** A business date (`2026-11-23`, also with a time behind it) as "23 Nov 2026"; no zone may move it. */
export function dateText(date: string) {
  const parsed = new Date(`${date.slice(0, 10)}T12:00:00Z`);
  return Number.isNaN(parsed.getTime()) ? date : day.format(parsed);
}

/** A moment in UTC as the reader's own clock shows it: "23 Nov, 16:05"; of another year its day, "16 Dec 2013", as the hour no longer matters. */
export function momentText(time: string, now = new Date()) {
  const parsed = new Date(time);
  if (Number.isNaN(parsed.getTime())) return time;
  return parsed.getFullYear() === now.getFullYear() ? moment.format(parsed) : longAgo.format(parsed);
}

/** A deadline on the clock of the product line, as the server's own sentences say it: "Fri 27 Nov, 17:00". */
export function deadlineText(time: string, timeZone?: string) {
  const parts = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" } as const;
  try {
    return new Intl.DateTimeFormat("en-GB", { ...parts, timeZone }).format(new Date(time));
  } catch {
    // A zone by a name that this browser does not know: the reader's own clock.
    return momentText(time);
  }
}
