import { CounterBadge, mergeClasses, Subtitle2, Text } from "@fluentui/react-components";
import { useDroppable } from "@dnd-kit/core";
import { SortableContext, verticalListSortingStrategy } from "@dnd-kit/sortable";
import type { Horizon, PlanItemRow } from "../../api/contract";
import { numberText } from "../../shared/number-text";
import { useBoardStyles } from "./board.styles";
import { horizonNames } from "./draft";
import { SortablePlanCard } from "./sortable-plan-card";

interface BoardColumnProps {
  horizon: Horizon;
  items: PlanItemRow[];
  left: number;
  mayPlan: boolean;
  shown?: string;
  onShow: (key: string) => void;
  onPlace: (key: string, horizon: Horizon, place: number) => void;
}

export function BoardColumn({ horizon, items, left, mayPlan, shown, onShow, onPlace }: BoardColumnProps) {
  const styles = useBoardStyles();
  const { setNodeRef, isOver } = useDroppable({ id: horizon, disabled: !mayPlan });
  const id = `column-${horizon}`;
  return (
    <section ref={setNodeRef} aria-labelledby={id} className={mergeClasses(styles.column, isOver && styles.target)}>
      <header className={styles.columnHead}>
        <Subtitle2 as="h2" id={id}>
          {horizonNames[horizon]}
        </Subtitle2>
        <CounterBadge count={items.length + left} overflowCount={9999} showZero appearance="ghost" color="informative" />
      </header>
      <SortableContext items={items.map((item) => item.key)} strategy={verticalListSortingStrategy}>
        <ol className={styles.cards}>
          {items.map((item, place) => (
            <SortablePlanCard
              key={item.key}
              item={item}
              place={place}
              last={items.length - 1}
              mayPlan={mayPlan}
              shown={item.key === shown}
              onShow={onShow}
              onPlace={onPlace}
            />
          ))}
        </ol>
      </SortableContext>
      {items.length === 0 && <Text className={styles.quiet}>Nothing here.</Text>}
      {left > 0 && <Text className={mergeClasses(styles.quiet, styles.left)}>{numberText(left)} more are not shown. The search in chat finds them.</Text>}
    </section>
  );
}
