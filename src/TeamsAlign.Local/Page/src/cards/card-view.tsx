import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { openLink } from "../teams-host/open-link";
import { readCardAction, type CardAction } from "./card-action";
import { useCardStyles } from "./card-view.styles";
import { drawCard } from "./draw-card";
import { MoreActionsMenu, type MoreActions } from "./more-actions";
import { offerChoices, type FindChoices } from "./typeahead";

interface CardViewProps {
  readonly content: object | null | undefined;
  readonly busy: boolean;
  readonly onAction: (action: CardAction) => void;
  readonly findChoices: FindChoices;
}

/** An Adaptive Card. It is drawn again only when its content differs, so that what somebody typed stays. */
export function CardView(props: CardViewProps) {
  const styles = useCardStyles();
  const host = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState<MoreActions>();
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  const content = JSON.stringify(props.content ?? {});
  useEffect(() => {
    const place = host.current;
    if (place === null) {
      return;
    }
    const hadFocus = place.contains(document.activeElement);
    const shown = JSON.parse(content) as object;
    const element = drawCard(shown, {
      onAction: (pressed) => act(latest.current, readCardAction(pressed)),
      onLink: openLink,
      onMore: (actions, target) => setMore({ actions, target }),
      onInput: (input) => void offerChoices(input, shown, latest.current.findChoices),
    });
    place.replaceChildren(element ?? "This card cannot be shown.");
    if (hadFocus) {
      // The pressed button is gone; a reader starts at the top of what replaced it.
      element?.focus();
    }
  }, [content]);

  return (
    <>
      <div ref={host} className={mergeClasses(styles.card, props.busy && styles.busy)} aria-busy={props.busy} />
      {more && <MoreActionsMenu more={more} onClose={() => setMore(undefined)} />}
    </>
  );
}

function act({ busy, onAction }: CardViewProps, action: CardAction): void {
  if (action.kind === "openUrl") {
    openLink(action.url);
  } else if (action.kind !== "other" && !busy) {
    onAction(action);
  }
}
