// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { drawCard } from "./draw-card";
import { offerChoices } from "./typeahead";

const silent = { onAction: () => undefined, onLink: () => undefined, onMore: () => undefined };

const asking = (associatedInputs?: "auto") => ({
  type: "AdaptiveCard",
  version: "1.5",
  body: [
    { type: "Input.Text", id: "need", label: "What?", value: "Dark mode" },
    { type: "Input.Text", id: "draft", isVisible: false, value: "here" },
    {
      type: "Input.ChoiceSet", id: "account", label: "For whom?", style: "filtered", choices: [{ title: "Acme", value: "AC-1" }],
      "choices.data": { type: "Data.Query", dataset: "accounts", ...(associatedInputs && { associatedInputs }) },
    },
  ],
});

async function lookedUp(content: object) {
  const find = vi.fn(() => Promise.resolve([{ title: "Contoso", value: "AC-2" }]));
  const drawn = drawCard(content, { ...silent, onInput: (input) => void offerChoices(input, content, find) });
  document.body.replaceChildren(drawn ?? "");
  const boxes = drawn?.querySelectorAll<HTMLInputElement>("input[type=text]") ?? [];
  const box = boxes[boxes.length - 1];
  if (box) {
    box.value = "Con";
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }
  await vi.waitFor(() => expect(find).toHaveBeenCalled());
  return find.mock.calls[0];
}

test("a look-up that asks for it brings along what stands in the other fields, hidden ones too", async () => {
  expect(await lookedUp(asking("auto"))).toEqual(["accounts", "Con", expect.objectContaining({ need: "Dark mode", draft: "here" })]);
});

test("another brings nothing but what was typed", async () => {
  expect(await lookedUp(asking())).toEqual(["accounts", "Con", undefined]);
});
