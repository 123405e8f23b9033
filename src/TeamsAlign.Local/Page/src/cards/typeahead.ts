import { Choice, ChoiceSetInput, type Input } from "adaptivecards";
import type { BotAnswer, Person } from "../api/types";

export interface FoundChoice {
  readonly title: string;
  readonly value: string;
}

export type FindChoices = (dataset: string, text: string) => Promise<readonly FoundChoice[]>;

/** Fetches the choices of an input that has "choices.data", each time somebody typed in it. */
export async function offerChoices(input: Input, find: FindChoices): Promise<void> {
  if (!(input instanceof ChoiceSetInput) || !input.isDynamicTypeahead()) {
    return;
  }
  const text = input.getFilterForDynamicSearch() ?? "";
  if (input.choices.some((choice) => choice.title === text)) {
    return;
  }
  input.showLoadingIndicator();
  const found = await find(input.choicesData?.dataset ?? "", text);
  input.removeLoadingIndicator();
  // Among the input's own choices the renderer maps a picked title to its value; among fetched ones it does not.
  const known = new Set(input.choices.map((choice) => choice.value));
  input.choices.push(...found.filter((choice) => !known.has(choice.value)).map((choice) => new Choice(choice.title, choice.value)));
  input.renderChoices(text, []);
}

/** People are found by the client itself in Teams: no bot is asked. */
export const isPeopleDataset = (dataset: string) => dataset.startsWith("graph.microsoft.com/users");

export const choicesOfPeople = (people: readonly Person[]): FoundChoice[] =>
  people.map((person) => ({ title: person.name, value: person.id }));

/** Reads the answer to application/search. */
export function readChoices(answer: BotAnswer): readonly FoundChoice[] {
  const body = answer.body as { value?: { results?: readonly FoundChoice[] } } | null | undefined;
  return body?.value?.results ?? [];
}
