import { AdaptiveCard, ChoiceSetInput, type Action, type Input } from "adaptivecards";
import { hostConfig } from "./host-config";
import { markdownToHtml } from "./markdown";

/** What the page does when something in a card is used. */
export interface CardEvents {
  readonly onAction: (action: Action) => void;
  readonly onLink: (url: string) => void;
  readonly onInput: (input: Input) => void;
}

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

/** Parses and draws a card; undefined when nothing of it can be shown. */
export function drawCard(content: object, events: CardEvents): HTMLElement | undefined {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onExecuteAction = events.onAction;
  card.onInputValueChanged = events.onInput;
  card.onAnchorClicked = (_element, anchor, event) => {
    event?.preventDefault();
    events.onLink(anchor.href);
    return true;
  };
  card.parse(content);
  showTitlesOfChosenValues(card);
  return card.render();
}

/** The renderer writes a filtered choice's value into its text box; people know it by its title. */
function showTitlesOfChosenValues(card: AdaptiveCard): void {
  for (const input of card.getAllInputs()) {
    if (input instanceof ChoiceSetInput && (input.style === "filtered" || input.isDynamicTypeahead())) {
      const chosen = input.choices.find((choice) => choice.value === input.defaultValue);
      if (chosen?.title !== undefined) {
        input.defaultValue = chosen.title;
      }
    }
  }
}
