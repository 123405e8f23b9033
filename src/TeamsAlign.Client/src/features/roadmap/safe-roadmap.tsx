import { Subtitle2, Text, Title2 } from "@fluentui/react-components";
import { Answered } from "../../shared/answered";
import type { PlanItemRow } from "../../api/contract";
import { useBoardStyles } from "./board.styles";
import { horizonNames, horizons } from "./draft";
import { useSafeRoadmapStyles } from "./safe-roadmap.styles";
import { useRoadmap } from "./use-roadmap";

/** The published plan as it may be told to customers: no amounts, no names, no drafts, nothing under NDA. */
export function SafeRoadmap() {
  const styles = useSafeRoadmapStyles();
  const board = useBoardStyles();
  const roadmap = useRoadmap();
  const shown = (items: PlanItemRow[]) =>
    items.filter((item) => !item.draft?.isNew && (item.maySay.level === "window" || item.maySay.level === "direction"));

  return (
    <main className={styles.page}>
      <Title2 as="h1">What is coming</Title2>
      <Answered query={roadmap} what="roadmap">
        {(data) => (
          <div className={board.board}>
            {horizons.map((horizon) => (
              <section key={horizon} className={board.column} aria-labelledby={`safe-${horizon}`}>
                <Subtitle2 as="h2" id={`safe-${horizon}`}>
                  {horizonNames[horizon]}
                </Subtitle2>
                <ul className={board.cards}>
                  {shown(data.items)
                    .filter((item) => item.horizon === horizon)
                    .sort((one, other) => one.position - other.position)
                    .map((item) => (
                      <li key={item.key} className={board.card}>
                        <strong dir="auto">{item.title}</strong>
                        <Text block className={board.quiet} dir="auto">
                          {item.maySay.text}
                        </Text>
                      </li>
                    ))}
                </ul>
              </section>
            ))}
          </div>
        )}
      </Answered>
    </main>
  );
}
