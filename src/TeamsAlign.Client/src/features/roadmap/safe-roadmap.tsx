import { mergeClasses, Subtitle1, Text, Title1 } from "@fluentui/react-components";
import { Answered } from "../../shared/answered";
import { Trouble } from "../../shared/trouble";
import type { PlanItemRow } from "../../api/contract";
import { useBoardStyles } from "./board.styles";
import { horizonNames, horizons } from "./draft";
import { useSafeRoadmapStyles } from "./safe-roadmap.styles";
import { useRoadmap } from "./use-roadmap";

/** The published plan in the words customers may read: no amounts, no names, no drafts, nothing under NDA. */
export function SafeRoadmap() {
  const styles = useSafeRoadmapStyles();
  const board = useBoardStyles();
  const roadmap = useRoadmap();

  return (
    <main className={styles.page}>
      <Title1 as="h1">What is coming</Title1>
      <Answered query={roadmap} what="roadmap">
        {({ items }) =>
          items.some(isSayable) ? (
            <div className={board.board}>
              {horizons.map((horizon) => (
                <section key={horizon} className={mergeClasses(board.column, styles.column)} aria-labelledby={`safe-${horizon}`}>
                  <Subtitle1 as="h2" id={`safe-${horizon}`}>
                    {horizonNames[horizon]}
                  </Subtitle1>
                  <SafeItems items={items.filter((item) => item.horizon === horizon && isSayable(item))} />
                </section>
              ))}
            </div>
          ) : (
            <Trouble
              title="Nothing can be shown to customers yet"
              sentence="Planned items appear here as soon as something may be said about them, in the words chosen for customers."
            />
          )
        }
      </Answered>
    </main>
  );
}

function SafeItems({ items }: { items: PlanItemRow[] }) {
  const styles = useSafeRoadmapStyles();
  const board = useBoardStyles();
  if (items.length === 0) return <Text className={board.quiet}>Nothing to show here.</Text>;
  return (
    <ul className={board.cards}>
      {items
        .toSorted((one, other) => one.position - other.position)
        .map((item) => (
          <li key={item.key} className={board.card}>
            <Text as="strong" size={500} weight="semibold" block dir="auto">
              {item.title}
            </Text>
            <Text size={400} block className={styles.words} dir="auto">
              {item.maySay.words}
            </Text>
          </li>
        ))}
    </ul>
  );
}

const isSayable = (item: PlanItemRow) => !item.draft?.isNew && Boolean(item.maySay.words);
