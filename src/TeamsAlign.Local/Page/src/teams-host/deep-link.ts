import type { Route } from "../app/route";

const hosts: readonly string[] = ["teams.microsoft.com", "teams.cloud.microsoft"];

/** Where in this page a Teams link leads; undefined for a link that leads elsewhere. */
export function routeOf(link: string): Route | undefined {
  if (!URL.canParse(link)) {
    return undefined;
  }
  const url = new URL(link);
  const [l, kind, ...rest] = url.pathname.split("/").filter((part) => part !== "").map(decodeURIComponent);
  if (!hosts.includes(url.hostname) || l !== "l") {
    return undefined;
  }
  switch (kind) {
    case "entity":
      return rest[1] === "conversations" ? { area: "chat" } : toApp(url.searchParams.get("context"));
    case "message":
      return { area: "chat", ...(rest[0] ? { item: rest[0] } : {}), ...(rest[1] ? { message: rest[1] } : {}) };
    case "chat":
      return { area: "chat" };
    case "stage":
      return { area: "app" };
    default:
      return undefined;
  }
}

function toApp(context: string | null): Route {
  if (context === null) {
    return { area: "app" };
  }
  try {
    const { subEntityId } = JSON.parse(context) as { subEntityId?: string };
    return subEntityId ? { area: "app", item: subEntityId } : { area: "app" };
  } catch {
    // A context somebody mangled still names the app.
    return { area: "app" };
  }
}
