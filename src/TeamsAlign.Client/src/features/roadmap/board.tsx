import { DndContext, DragOverlay, type DragEndEvent } from "@dnd-kit/core";
import { useMemo, useState } from "react";
import type { Horizon, PlanItemRow } from "../../api/contract";
import { useBoardStyles } from "./board.styles";
import { BoardColumn } from "./board-column";
import { announcementsFor, findTarget, useBoardSensors } from "./dragging";
import { columnsOf, horizons, moveTo } from "./draft";
import { PlanCard } from "./plan-card";
import { useFocusKept } from "./use-focus-kept";
import { useMove } from "./use-roadmap";

interface BoardProps {
  items: PlanItemRow[];
  /** How many more a column holds than are shown. */
  left: Record<string, number>;
  mayPlan: boolean;
  shown?: string;
  onShow: (key: string) => void;
}

/** Now, next, later. A drop changes the private draft only. */
export function Board({ items, left, mayPlan, shown, onShow }: BoardProps) {
  const styles = useBoardStyles();
  const move = useMove();
  const sensors = useBoardSensors();
  const [dragged, setDragged] = useState<string>();
  const columns = useMemo(() => columnsOf(items), [items]);
  const draggedItem = items.find((item) => item.key === dragged);

  const keepFocus = useFocusKept();

  function place(key: string, horizon: Horizon, at: number) {
    const change = moveTo(items, key, horizon, at);
    if (!change) return;
    keepFocus(key);
    move.mutate(change);
  }

  function drop({ active, over }: DragEndEvent) {
    setDragged(undefined);
    const target = findTarget(columns, String(active.id), over ? String(over.id) : undefined);
    if (target) place(String(active.id), target.horizon, target.place);
  }

  return (
    <DndContext
      sensors={sensors}
      accessibility={{ announcements: announcementsFor(items) }}
      onDragStart={({ active }) => setDragged(String(active.id))}
      onDragCancel={() => setDragged(undefined)}
      onDragEnd={drop}
    >
      <div className={styles.board}>
        {horizons.map((horizon) => (
          <BoardColumn
            key={horizon}
            horizon={horizon}
            items={columns[horizon]}
            left={left[horizon] ?? 0}
            mayPlan={mayPlan}
            shown={shown}
            onShow={onShow}
            onPlace={place}
          />
        ))}
      </div>
      <DragOverlay>{draggedItem && <PlanCard item={draggedItem} lifted onShow={onShow} />}</DragOverlay>
    </DndContext>
  );
}
