import { ExecuteAction, OpenUrlAction, SubmitAction, type Action } from "adaptivecards";

/** A button press, read from the renderer's action; inputs are merged into data by their ids. */
export type CardAction =
  | { readonly kind: "execute"; readonly verb: string | undefined; readonly id: string | undefined; readonly data: unknown }
  | { readonly kind: "submit"; readonly data: unknown }
  | { readonly kind: "openUrl"; readonly url: string }
  | { readonly kind: "other" };

export function readCardAction(action: Action): CardAction {
  if (action instanceof ExecuteAction) {
    return { kind: "execute", verb: action.verb, id: action.id, data: action.data ?? {} };
  }
  if (action instanceof SubmitAction) {
    return { kind: "submit", data: action.data ?? {} };
  }
  if (action instanceof OpenUrlAction && action.url !== undefined) {
    return { kind: "openUrl", url: action.url };
  }
  return { kind: "other" };
}
