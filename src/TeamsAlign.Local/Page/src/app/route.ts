import { useSyncExternalStore } from "react";

export type Area = "chat" | "team" | "meeting" | "app" | "about";

/** Where in the page one is: "#/chat/{conversation}/{message}", "#/app/{what the tab should open}". */
export interface Route {
  readonly area: Area;
  readonly item?: string;
  readonly message?: string;
}

const areas: readonly string[] = ["chat", "team", "meeting", "app", "about"] satisfies Area[];

export function parseRoute(hash: string): Route {
  const [area = "", item, message] = hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  return {
    area: areas.includes(area) ? (area as Area) : "chat",
    ...(item ? { item } : {}),
    ...(message ? { message } : {}),
  };
}

export const formatRoute = ({ area, item, message }: Route) =>
  `#/${[area, item, message].filter((part) => part !== undefined).map(encodeURIComponent).join("/")}`;

export function goTo(route: Route): void {
  window.location.hash = formatRoute(route);
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return parseRoute(hash);
}

/** One's own chat with the bot is nobody else's: becoming another person leads to theirs. Group chats stay open. */
export function leavePersonalPlace(): void {
  const { area, item } = parseRoute(window.location.hash);
  if (item?.startsWith("a:") === true) {
    goTo({ area });
  }
}

/** Links to messages come as "?conversation=…&message=…", since a bot's card cannot know how this page addresses its places. */
export function adoptMessageLink(): void {
  const url = new URL(window.location.href);
  const conversation = url.searchParams.get("conversation");
  const message = url.searchParams.get("message");
  if (conversation !== null) {
    url.searchParams.delete("conversation");
    url.searchParams.delete("message");
    url.hash = formatRoute({ area: "chat", item: conversation, ...(message === null ? {} : { message }) });
    window.history.replaceState(null, "", url);
  }
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
