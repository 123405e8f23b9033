import { expect, test } from "vitest";
import { routeOf } from "./deep-link";

test.each([
  ["https://teams.microsoft.com/l/entity/app/home", { area: "app" }],
  [`https://teams.cloud.microsoft/l/entity/app/home?context=${encodeURIComponent('{"subEntityId":"REQ-12"}')}`, { area: "app", item: "REQ-12" }],
  ["https://teams.microsoft.com/l/entity/app/home?context=%7Bnot-json", { area: "app" }],
  ["https://teams.microsoft.com/l/entity/app/conversations", { area: "chat" }],
  ["https://teams.microsoft.com/l/message/19%3Aroom%40thread.v2/1700000000000?tenantId=t", { area: "chat", item: "19:room@thread.v2", message: "1700000000000" }],
])("%s leads into this page", (link, route) => expect(routeOf(link)).toEqual(route));

test.each(["https://example.com/l/entity/app/home", "https://teams.microsoft.com/other", "javascript:alert(1)", "REQ-12"])(
  "%s does not", (link) => expect(routeOf(link)).toBeUndefined());
