import { Choice, ChoiceSetInput, type Input } from "adaptivecards";
import type { BotAnswer, Person } from "../api/types";

export interface FoundChoice {
  readonly title: string;
  readonly value: string;
}

/** @param along What stands in the card's other fields, where the query asks for it. */
export type FindChoices = (dataset: string, text: string, along?: Readonly<Record<string, string>>) => Promise<readonly FoundChoice[]>;

/** Fetches the choices of an input that has "choices.data", each time somebody typed in it. */
export async function offerChoices(input: Input, content: unknown, find: FindChoices): Promise<void> {
  if (!(input instanceof ChoiceSetInput) || !input.isDynamicTypeahead()) {
    return;
  }
  const text = input.getFilterForDynamicSearch() ?? "";
  if (input.choices.some((choice) => choice.title === text)) {
    return;
  }
  input.showLoadingIndicator();
  const found = await find(input.choicesData?.dataset ?? "", text, asksAlong(content, input.id) ? valuesBeside(input) : undefined);
  input.removeLoadingIndicator();
  // Among the input's own choices the renderer maps a picked title to its value; among fetched ones it does not.
  const known = new Set(input.choices.map((choice) => choice.value));
  input.choices.push(...found.filter((choice) => !known.has(choice.value)).map((choice) => new Choice(choice.title, choice.value)));
  input.renderChoices(text, []);
}

/** Whether the query of that field has "associatedInputs": "auto", which the renderer does not read. */
function asksAlong(content: unknown, id: string | undefined): boolean {
  if (typeof content !== "object" || content === null) {
    return false;
  }
  const part = content as { readonly id?: unknown; readonly "choices.data"?: { readonly associatedInputs?: unknown } };
  return (part.id === id && part["choices.data"]?.associatedInputs === "auto") || Object.values(content).some((inner) => asksAlong(inner, id));
}

const valuesBeside = (input: Input): Record<string, string> =>
  Object.fromEntries(input.getRootElement().getAllInputs().map((one) => [one.id ?? "", String(one.value ?? "")]));

/** People are found by the client itself in Teams: no bot is asked. */
export const isPeopleDataset = (dataset: string) => dataset.startsWith("graph.microsoft.com/users");

export const choicesOfPeople = (people: readonly Person[]): FoundChoice[] =>
  people.map((person) => ({ title: person.name, value: person.id }));

/** Reads the answer to application/search. */
export function readChoices(answer: BotAnswer): readonly FoundChoice[] {
  const body = answer.body as { value?: { results?: readonly FoundChoice[] } } | null | undefined;
  return body?.value?.results ?? [];
}
