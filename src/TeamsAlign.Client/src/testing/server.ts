import { http, HttpResponse, type JsonBodyType } from "msw";
import { setupServer } from "msw/node";
import { priya } from "./records";

/** The in-memory server: knows who asks, in the only product line, no reasons to choose from, nothing being decided, no drafts, and nothing else; each story says what more it answers. */
export const server = setupServer(
  http.get("*/api/me", () => HttpResponse.json(priya)),
  http.get("*/api/requests/reasons", () => HttpResponse.json([])),
  http.get("*/api/product-lines", () => HttpResponse.json([])),
  http.get("*/api/approvals", () => HttpResponse.json([])),
  http.get("*/api/drafts/:form", () => HttpResponse.json({})),
  http.put("*/api/drafts/:form", () => new HttpResponse(null, { status: 204 })),
  http.delete("*/api/drafts/:form", () => new HttpResponse(null, { status: 204 })),
);

export const unknownCalls: string[] = [];

export function answersGet(path: string, body: () => JsonBodyType) {
  server.use(http.get(`*${path}`, () => HttpResponse.json(body())));
}

/** Answers a change and hands its body to the story, which says what it expects that to be. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- names the body once at the call
export function takes<Body>(method: "post" | "put" | "delete", path: string, answer: (body: Body, url: URL) => JsonBodyType | Promise<JsonBodyType>, status = 200) {
  server.use(
    http[method](`*${path}`, async ({ request }) => {
      const text = await request.text();
      const json = request.headers.get("content-type")?.includes("json");
      return HttpResponse.json(await answer((json ? JSON.parse(text) : text) as Body, new URL(request.url)), { status });
    }),
  );
}

export function refuses(method: "get" | "post" | "put" | "delete", path: string, status: number, detail: string, field?: string) {
  server.use(
    http[method](`*${path}`, () =>
      HttpResponse.json({ title: "Refused", status, detail, code: "test", field }, { status, headers: { "content-type": "application/problem+json" } }),
    ),
  );
}
