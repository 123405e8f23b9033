// @vitest-environment jsdom
import { expect, test } from "vitest";
import { adoptMessageLink, formatRoute, parseRoute, type Route } from "./route";

test.each<Route>([{ area: "chat" }, { area: "app", item: "requests/REQ-12" }, { area: "team", item: "19:x@thread.tacv2;messageid=1", message: "2" }])(
  "%j survives the address bar", (route) => expect(parseRoute(formatRoute(route))).toEqual(route));

test("an address nobody made leads to the chat", () => expect(parseRoute("#/nowhere")).toEqual({ area: "chat" }));

test("a link to a message becomes a place in this page", () => {
  window.history.replaceState(null, "", "/?as=priya&conversation=a%3A1&message=17");
  adoptMessageLink();
  expect(parseRoute(window.location.hash)).toEqual({ area: "chat", item: "a:1", message: "17" });
  expect(window.location.search).toBe("?as=priya");
});
