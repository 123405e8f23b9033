import { Button, mergeClasses } from "@fluentui/react-components";
import { ReOrderDotsVertical20Regular } from "@fluentui/react-icons";
import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import type { Horizon, PlanItemRow } from "../../api/contract";
import { useBoardStyles } from "./board.styles";
import { MoveMenu } from "./move-menu";
import { PlanCard } from "./plan-card";

interface SortablePlanCardProps {
  item: PlanItemRow;
  place: number;
  last: number;
  mayPlan: boolean;
  shown: boolean;
  onShow: (key: string) => void;
  onPlace: (key: string, horizon: Horizon, place: number) => void;
}

/** The whole card is pulled with mouse or finger; the handle and the menu do the same for the keyboard. */
export function SortablePlanCard({ item, place, last, mayPlan, shown, onShow, onPlace }: SortablePlanCardProps) {
  const styles = useBoardStyles();
  const fixed = !mayPlan || item.status === "shipped" || item.status === "dropped";
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id: item.key, disabled: fixed });
  const { onKeyDown, ...pulls } = listeners ?? {};
  return (
    <li
      ref={setNodeRef}
      className={mergeClasses(isDragging && styles.ghost, !fixed && styles.grab)}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      {...pulls}
    >
      <PlanCard
        item={item}
        shown={shown}
        onShow={onShow}
        tools={
          !fixed && (
            <div className={styles.tools}>
              <MoveMenu item={item} place={place} last={last} onPlace={onPlace} />
              <Button
                ref={setActivatorNodeRef}
                size="small"
                appearance="transparent"
                icon={<ReOrderDotsVertical20Regular />}
                {...attributes}
                aria-label={`Drag ${item.title}`}
                onKeyDown={onKeyDown as React.KeyboardEventHandler | undefined}
              />
            </div>
          )
        }
      />
    </li>
  );
}
