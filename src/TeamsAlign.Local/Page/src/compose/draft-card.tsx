import { Button } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { CardView } from "../cards/card-view";
import { SimpleCard } from "../chat/simple-card";
import { adaptiveCardType } from "../dialogs/task-answer";
import { useComposing } from "./composing";
import { useDraftCardStyles } from "./draft-card.styles";

/** The card that goes with the next message; its buttons work once it is sent. */
export function DraftCard() {
  const styles = useDraftCardStyles();
  const { card, insert } = useComposing();
  return card === undefined ? null : (
    <div className={styles.draft} role="group" aria-label="Card to send">
      <Button appearance="subtle" size="small" className={styles.remove} icon={<Dismiss20Regular />} aria-label="Remove the card" onClick={() => insert(undefined)} />
      <div className={styles.card} inert>
        {card.contentType === adaptiveCardType
          ? <CardView content={card.content as object} busy={false} onAction={() => undefined} findChoices={() => Promise.resolve([])} />
          : <SimpleCard attachment={card} />}
      </div>
    </div>
  );
}
