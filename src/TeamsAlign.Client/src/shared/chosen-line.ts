import type { Host } from "../lib/teams-host";

/** Which product line a page shows: a configured tab says it in its address, otherwise whatever the person chose last in this browser. */
export interface ChosenLine {
  key?: string;
  /** The address says it, so that nobody can choose another here. */
  fixed: boolean;
}

const nameOf = (host: Host) => `teamsalign.product-line.${host.personId ?? ""}`;

export function readLine(host: Host, search = window.location.search): ChosenLine {
  const named = new URLSearchParams(search).get("line");
  if (named) return { key: named, fixed: true };
  if (host.linkedLine) return { key: host.linkedLine, fixed: false };
  try {
    return { key: localStorage.getItem(nameOf(host)) ?? undefined, fixed: false };
  } catch {
    // Some hosts give a frame no storage: then it is asked each time.
    return { fixed: false };
  }
}

export function rememberLine(host: Host, key: string | undefined) {
  try {
    if (key) localStorage.setItem(nameOf(host), key);
    else localStorage.removeItem(nameOf(host));
  } catch {
    // Nothing is lost but a click.
  }
}

/** The same page for the same product line, as for the shared screen or a tab that is being added. */
export function withLine(path: string, key: string | undefined): string {
  if (!key) return path;
  const [page = "", hash] = path.split("#");
  return `${page}?line=${encodeURIComponent(key)}${hash === undefined ? "" : `#${hash}`}`;
}
