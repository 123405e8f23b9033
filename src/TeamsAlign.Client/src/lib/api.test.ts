import { expect, test } from "vitest";
import { createApi } from "./api";

type Call = typeof fetch;

test("an answer is asked for again by its ETag, and 304 gives back the one before", async () => {
  const asked: (string | null)[] = [];
  const call: Call = (_, init) => {
    const known = new Headers(init?.headers).get("if-none-match");
    asked.push(known);
    return Promise.resolve(
      known === '"1-7"' ? new Response(null, { status: 304 }) : new Response('{"a":1}', { headers: { etag: '"1-7"', "content-type": "application/json" } }),
    );
  };
  const api = createApi(() => Promise.resolve("t"), call);
  const first = await api.get("/api/me");
  const second = await api.get("/api/me");
  expect(asked).toEqual([null, '"1-7"']);
  expect(second).toBe(first);
});

test("the newest version that was answered or heard of goes along with every call, so that no process answers an older one", async () => {
  const sent: (string | null)[] = [];
  const answered = ["3-9", "3-10", "3-10"];
  const call: Call = (_, init) => {
    sent.push(new Headers(init?.headers).get("workspace-version"));
    return Promise.resolve(Response.json({}, { headers: { "workspace-version": answered[sent.length - 1] ?? "" } }));
  };
  const api = createApi(() => Promise.resolve("t"), call);
  await api.get("/api/me");
  await api.send("POST", "/api/requests", {});
  api.sawVersion("3-2");
  await api.get("/api/me");
  api.sawVersion("4-1");
  await api.get("/api/me");
  expect(sent).toEqual([null, "3-9", "3-10", "4-1"]);
});

test("every call asks the host for a token", async () => {
  let tokens = 0;
  const seen: (string | null)[] = [];
  const call: Call = (_, init) => {
    seen.push(new Headers(init?.headers).get("authorization"));
    return Promise.resolve(Response.json({}));
  };
  const api = createApi(() => Promise.resolve(`t${++tokens}`), call);
  await api.get("/api/me");
  await api.send("POST", "/api/requests", { need: "x" });
  expect(seen).toEqual(["Bearer t1", "Bearer t2"]);
});

test.each([
  ["a problem document", Response.json({ detail: "Not yours." }, { status: 403 }), "Not yours."],
  ["a page of a proxy", new Response("<html>", { status: 502, headers: { "content-type": "text/html" } }), "TeamsAlign could not do that just now (502)."],
])("%s becomes a sentence", async (_, response, sentence) => {
  const api = createApi(() => Promise.resolve("t"), () => Promise.resolve(response));
  await expect(api.get("/api/me")).rejects.toThrow(sentence);
});

test("a server that can't be reached is said so", async () => {
  const api = createApi(() => Promise.resolve("t"), () => Promise.reject(new TypeError("fetch failed")));
  await expect(api.get("/api/me")).rejects.toThrow("can't be reached");
});

test("a host that gives no token is said in words, not in its error", async () => {
  const api = createApi(() => Promise.reject(new Error("Failed to fetch")), () => Promise.resolve(Response.json({})));
  await expect(api.get("/api/me")).rejects.toThrow("TeamsAlign could not learn who you are");
});
