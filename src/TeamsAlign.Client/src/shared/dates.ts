const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const moment = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

/** A business date (`2026-11-23`, also with a time behind it) as "23 Nov 2026"; no zone may move it. */
export function dateText(date: string) {
  const parsed = new Date(`${date.slice(0, 10)}T12:00:00Z`);
  return Number.isNaN(parsed.getTime()) ? date : day.format(parsed);
}

/** A moment in UTC as the reader's own clock shows it: "23 Nov, 16:05". */
export function momentText(time: string) {
  const parsed = new Date(time);
  return Number.isNaN(parsed.getTime()) ? time : moment.format(parsed);
}
