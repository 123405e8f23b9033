import { AdaptiveCard, ChoiceSetInput, GlobalRegistry, Table, Versions, type Action, type Input } from "adaptivecards";
import { hostConfig } from "./host-config";
import { markdownToHtml } from "./markdown";

/** What the page does when something in a card is used. */
export interface CardEvents {
  readonly onAction: (action: Action) => void;
  readonly onLink: (url: string) => void;
  readonly onInput: (input: Input) => void;
  /** The button for a card's secondary actions was pressed. */
  readonly onMore: (actions: readonly Action[], button: HTMLElement) => void;
}

// The package says its modules have no side effects, so a bundler drops the one line that registers tables.
GlobalRegistry.defaultElements.register("Table", Table, Versions.v1_5);

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
  card.onDisplayOverflowActionMenu = (actions, button) => {
    if (button !== undefined) {
      events.onMore(actions, button);
    }
    return true;
  };
  card.onAnchorClicked = (_element, anchor, event) => {
    event?.preventDefault();
    events.onLink(anchor.href);
    return true;
  };
  card.parse(content);
  showTitlesOfChosenValues(card);
  const element = card.render();
  nameTextBoxes(element);
  return element;
}

/** Of a choice with a text box the renderer labels only what is around the box, which is not what gets the focus. */
function nameTextBoxes(element: HTMLElement | undefined): void {
  for (const box of element?.querySelectorAll<HTMLInputElement>("[aria-labelledby] input[type=text]:not([aria-labelledby])") ?? []) {
    box.setAttribute("aria-labelledby", box.closest("[aria-labelledby]")?.getAttribute("aria-labelledby") ?? "");
  }
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
