// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { readCardAction } from "./card-action";
import { drawCard } from "./draw-card";

const silent = { onAction: () => undefined, onLink: () => undefined, onInput: () => undefined, onMore: () => undefined };
const card = (body: object[], actions: object[] = []) => ({ type: "AdaptiveCard", version: "1.5", body, actions });

test("what somebody typed is shown as text", () => {
  const drawn = drawCard(card([{ type: "TextBlock", text: "<img src=x onerror=alert(1)> **bold** [a](javascript:alert(1)) # no heading" }]), silent);
  expect(drawn?.querySelector("img, a, h1")).toBeNull();
  expect(drawn?.querySelector("strong")?.textContent).toBe("bold");
  expect(drawn?.textContent).toContain("<img src=x onerror=alert(1)>");
});

test("tables are drawn", () => {
  const cell = (text: string) => ({ type: "TableCell", items: [{ type: "TextBlock", text }] });
  const drawn = drawCard(card([{ type: "Table", columns: [{ width: 1 }], rows: [{ type: "TableRow", cells: [cell("Acme")] }] }]), silent);
  expect(drawn?.textContent).toContain("Acme");
});

test("a preselected account is shown by its name, sent by its key, and its box has a name", () => {
  const pressed = vi.fn();
  const drawn = drawCard(
    card(
      [{ type: "Input.ChoiceSet", id: "account", label: "For whom?", style: "filtered", value: "ACC-1", choices: [{ title: "Acme", value: "ACC-1" }] }],
      [{ type: "Action.Execute", title: "Send request", verb: "requests.submit", data: { key: "k" } }],
    ),
    { ...silent, onAction: (action) => pressed(readCardAction(action)) as undefined },
  );
  document.body.replaceChildren(drawn ?? "");
  const box = drawn?.querySelector("input");
  expect(box?.value).toBe("Acme");
  expect(document.getElementById(box?.getAttribute("aria-labelledby") ?? "")?.tagName).toBe("LABEL");
  drawn?.querySelector("button")?.click();
  expect(pressed).toHaveBeenCalledExactlyOnceWith({ kind: "execute", verb: "requests.submit", id: undefined, data: { key: "k", account: "ACC-1" } });
});

test("a required field that is empty is marked and nothing is sent", () => {
  const pressed = vi.fn();
  const drawn = drawCard(
    card([{ type: "Input.Text", id: "need", label: "What do they need?", isRequired: true, errorMessage: "Say what they need" }], [{ type: "Action.Submit", title: "Send" }]),
    { ...silent, onAction: pressed },
  );
  document.body.replaceChildren(drawn ?? "");
  drawn?.querySelector("button")?.click();
  expect(pressed).not.toHaveBeenCalled();
  expect(drawn?.textContent).toContain("Say what they need");
});
