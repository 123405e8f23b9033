import { useCallback, useEffect } from "react";
import { useHashLocation } from "wouter/use-hash-location";

export type View = "requests" | "approvals" | "roadmap" | "signals" | "customers" | "notices" | "import" | "administration";

export interface Place {
  view: View;
  shown?: string;
}

const views: View[] = ["requests", "approvals", "roadmap", "signals", "customers", "notices", "import", "administration"];

/** Reads `requests/REQ-12`, and the bare keys a deep link may carry: `REQ-12`, `AP-4`, `RM-7`, `SG-2`, `AC-3`. */
export function readPlace(path: string): Place {
  const [first = "", second] = path.replace(/^[#/]+/, "").split("/").map(decodeURIComponent);
  const view = views.find((known) => known === first.toLowerCase());
  if (view) return { view, shown: second };
  if (/^RM-/i.test(first)) return { view: "roadmap", shown: first.toUpperCase() };
  if (/^AP-/i.test(first)) return { view: "approvals", shown: first.toUpperCase() };
  if (/^SG-/i.test(first)) return { view: "signals", shown: first.toUpperCase() };
  if (/^AC-/i.test(first)) return { view: "customers", shown: first.toUpperCase() };
  if (/^REQ-/i.test(first)) return { view: "requests", shown: first.toUpperCase() };
  return { view: "requests" };
}

/** The place in the tab is in its address, so that back, reload and links work. */
export function usePlace(subPage: string | undefined) {
  const [location, navigate] = useHashLocation();

  useEffect(() => {
    if (!subPage) return;
    const { view, shown } = readPlace(subPage);
    navigate(addressOf(view, shown), { replace: true });
  }, [subPage, navigate]);

  const go = useCallback((view: View, shown?: string) => navigate(addressOf(view, shown)), [navigate]);
  return { place: readPlace(location), go };
}

function addressOf(view: View, shown?: string) {
  return shown ? `/${view}/${encodeURIComponent(shown)}` : `/${view}`;
}
