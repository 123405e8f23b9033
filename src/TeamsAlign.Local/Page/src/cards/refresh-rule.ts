/** What this window knows of a card's automatic refreshes. */
export interface RefreshHistory {
  /** The card this person saw last as the answer to a press or a refresh of their own, as JSON. */
  readonly seen: string;
  /** When refreshes were asked for, in milliseconds since 1970. */
  readonly asked: readonly number[];
}

const minute = 60_000;

/** A bot whose answer differs each time must not be asked without end by two windows of one person. */
const atMostPerMinute = 5;

interface RefreshPart {
  readonly refresh?: { readonly action?: unknown; readonly userIds?: readonly string[] };
}

export interface RefreshAction {
  readonly verb?: string;
  readonly id?: string;
  readonly data?: unknown;
}

/** The card's refresh action, when this person is among those it refreshes itself for. */
export function refreshActionFor(card: unknown, mri: string): RefreshAction | undefined {
  const refresh = (card as RefreshPart | null)?.refresh;
  return refresh?.action && refresh.userIds?.includes(mri) ? refresh.action : undefined;
}

/**
 * Teams refreshes when somebody looks and the last time is a minute ago, and whenever the bot changed the message:
 * what is shown is then no longer this person's own view.
 */
export function isRefreshDue(history: RefreshHistory | undefined, shown: string, now: number): boolean {
  if (history === undefined) {
    return true;
  }
  const recent = history.asked.filter((at) => now - at < minute);
  return recent.length < atMostPerMinute && (recent.length === 0 || shown !== history.seen);
}
