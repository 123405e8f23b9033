import { useSyncExternalStore } from "react";

export type Area = "chat" | "team" | "meeting" | "app" | "about";

/** Where in the page one is: "#/chat/{conversation}", "#/app/{what the tab should open}". */
export interface Route {
  readonly area: Area;
  readonly item?: string;
}

const areas: readonly string[] = ["chat", "team", "meeting", "app", "about"] satisfies Area[];

export function parseRoute(hash: string): Route {
  const [area = "", item = ""] = hash.replace(/^#\/?/, "").split("/", 2);
  if (!areas.includes(area)) {
    return { area: "chat" };
  }
  return item === "" ? { area: area as Area } : { area: area as Area, item: decodeURIComponent(item) };
}

export const formatRoute = (route: Route) => `#/${route.area}${route.item ? `/${encodeURIComponent(route.item)}` : ""}`;

export function goTo(route: Route): void {
  window.location.hash = formatRoute(route);
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return parseRoute(hash);
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
