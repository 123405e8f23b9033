import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanItemDetail } from "../../api/contract";
import { dateText } from "../../shared/dates";
import { Section } from "../../shared/section";
import { TypedText } from "../../shared/typed-text";
import { useMe } from "../../shared/use-me";
import { CopyWords } from "../../shared/copy-words";
import { usePlanBodyStyles } from "./plan-body.styles";
import { SayForm } from "./say-form";
import { derivedOf, sayName } from "./say-levels";
import { WordingForm } from "./wording-form";

/** What sellers may tell customers about a published item, in which words; planners choose how much, planners and marketing word it. */
export function SayPart({ item, mayPlan }: { item: PlanItemDetail; mayPlan: boolean }) {
  const styles = usePlanBodyStyles();
  const mayWord = useMe().data?.may.word ?? false;
  const [changing, setChanging] = useState<"level" | "wording">();
  const done = () => setChanging(undefined);
  return (
    <Section title="What may be said">
      <div className={styles.form}>
        <Text>{item.maySay.text}</Text>
        {item.chosenSay && (
          <span className={styles.quiet} dir="auto">
            Chosen: {sayName(item.chosenSay)}. By the plan alone: {sayName(derivedOf(item))}.
            {item.chosenSayReason ? ` ${item.chosenSayReason}` : ""}
          </span>
        )}
        {item.wording && (
          <div>
            <TypedText quote>{item.wording}</TypedText>
            {item.wordingValidUntil && <span className={styles.quiet}>Holds until {dateText(item.wordingValidUntil)}.</span>}
          </div>
        )}
        {changing === "level" && <SayForm item={item} onDone={done} />}
        {changing === "wording" && <WordingForm item={item} onDone={done} />}
        {!changing && (
          <div className={styles.row}>
            {item.maySay.words && <CopyWords words={item.maySay.words} />}
            {mayPlan && (
              <Button size="small" onClick={() => setChanging("level")}>
                Change what may be said
              </Button>
            )}
            {mayWord && (
              <Button size="small" onClick={() => setChanging("wording")}>
                {item.wording ? "Change wording" : "Add wording"}
              </Button>
            )}
          </div>
        )}
      </div>
    </Section>
  );
}
