import { expect, test } from "vitest";
import type { Message } from "../api/types";
import { threadsOf } from "./threads";

const message = (id: string, replyToId?: string): Message =>
  ({ id, at: "2026-11-23T10:00:00Z", from: { id: "p", name: "P", isBot: false }, ...(replyToId ? { replyToId } : {}) });

test("in a channel answers are with their post", () => {
  const threads = threadsOf({ kind: "channel" }, [message("1"), message("2"), message("3", "1"), message("4", "gone")]);
  expect(threads.map(({ root, replies }) => [root.id, replies.map(({ id }) => id)])).toEqual([["1", ["3"]], ["2", []], ["4", []]]);
});

test("elsewhere every message stands for itself", () =>
  expect(threadsOf({ kind: "personal" }, [message("1"), message("2", "1")]).map(({ root }) => root.id)).toEqual(["1", "2"]));
