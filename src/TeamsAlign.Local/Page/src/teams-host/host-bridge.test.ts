import { expect, test, vi } from "vitest";
import { HostBridge } from "./host-bridge";

const origin = "http://localhost:5178";

function bridgeWith(calls: ConstructorParameters<typeof HostBridge>[2]) {
  const frame = { postMessage: vi.fn() };
  const bridge = new HostBridge(() => frame as unknown as Window, origin, calls);
  const say = async (data: unknown, from: { source?: unknown; origin?: string } = {}) => {
    bridge.receive({ data, source: frame, origin, ...from } as unknown as MessageEvent);
    await new Promise((settled) => setTimeout(settled));
  };
  return { bridge, frame, say };
}

test("answers a call with its id, so that the app finds who asked", async () => {
  const { frame, say } = bridgeWith({ getContext: () => [{ theme: "dark" }] });
  await say({ id: 3, uuidAsString: "u", func: "getContext", args: [] });
  expect(frame.postMessage).toHaveBeenCalledExactlyOnceWith({ id: 3, uuidAsString: "u", args: [{ theme: "dark" }] }, origin);
});

test("says nothing to another frame or another origin", async () => {
  const { frame, say } = bridgeWith({ "authentication.getAuthToken": () => [true, "secret"] });
  const request = { id: 1, func: "authentication.getAuthToken" };
  await say(request, { source: {} });
  await say(request, { origin: "https://elsewhere.example" });
  expect(frame.postMessage).not.toHaveBeenCalled();
});

test("tells an app that a call is not supported, also one named like a property every object has", async () => {
  const { frame, say } = bridgeWith({});
  await say({ id: 1, func: "toString" });
  expect(frame.postMessage.mock.calls[0]?.[0]).toMatchObject({ args: [{ errorCode: 100 }] });
});

test("a failing call answers with an error instead of leaving the app waiting", async () => {
  const { frame, say } = bridgeWith({ getContext: () => Promise.reject(new Error("no connection")) });
  await say({ id: 1, func: "getContext" });
  expect(frame.postMessage.mock.calls[0]?.[0]).toMatchObject({ args: [{ errorCode: 500, message: "no connection" }] });
});

test("events carry no id", () => {
  const { bridge, frame } = bridgeWith({});
  bridge.emit("themeChange", ["contrast"]);
  expect(frame.postMessage).toHaveBeenCalledWith({ func: "themeChange", args: ["contrast"] }, origin);
});
