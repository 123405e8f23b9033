import { goTo } from "../app/route";
import { routeOf } from "./deep-link";

const openable: readonly string[] = ["http:", "https:", "mailto:", "tel:"];

/** Follows a link of a card or an app: inside this page where it leads here, else in a window of its own. */
export function openLink(link: string): void {
  const route = routeOf(link);
  if (route !== undefined) {
    goTo(route);
  } else if (URL.canParse(link) && openable.includes(new URL(link).protocol)) {
    window.open(link, "_blank", "noopener,noreferrer");
  }
}
