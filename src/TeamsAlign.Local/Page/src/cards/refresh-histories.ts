import type { RefreshHistory } from "./refresh-rule";

/** By person and message. It outlives the card leaving the screen, as a window of Teams does. */
const histories = new Map<string, RefreshHistory>();

const keyOf = (person: string, message: string) => `${person} ${message}`;

export const refreshHistory = (person: string, message: string) => histories.get(keyOf(person, message));

export function noteAsked(person: string, message: string, shown: string, now: number): void {
  const asked = histories.get(keyOf(person, message))?.asked ?? [];
  histories.set(keyOf(person, message), { seen: shown, asked: [...asked, now].slice(-10) });
}

/** A view the bot answered with is this person's own: seeing it is no reason to ask again. */
export function noteSeen(person: string, message: string, shown: string): void {
  const known = histories.get(keyOf(person, message));
  if (known !== undefined) {
    histories.set(keyOf(person, message), { ...known, seen: shown });
  }
}
