import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { server, unknownCalls } from "./server";

// What a browser has and jsdom lacks; Fluent UI measures and observes.
class Observer {
  observe() {
    /* nothing is laid out here */
  }
  unobserve() {
    /* nothing is laid out here */
  }
  disconnect() {
    /* nothing is laid out here */
  }
}
globalThis.ResizeObserver = Observer;
Element.prototype.scrollIntoView = () => undefined;

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 15_000 });

beforeAll(() => server.listen({ onUnhandledRequest: (request) => void unknownCalls.push(`${request.method} ${request.url}`) }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  expect(unknownCalls.splice(0), "calls no story expected").toEqual([]);
});
afterAll(() => server.close());
