import type { KeyboardCoordinateGetter } from "@dnd-kit/core";
import { sortableKeyboardCoordinates } from "@dnd-kit/sortable";
import { horizons } from "./draft";

/** Below a column's heading, beside its edge: inside of it, whatever it holds. */
const inside = { x: 8, y: 48 };

/** Left and right lead to the next column at once, also to an empty one; up and down go from card to card. */
export const boardCoordinates: KeyboardCoordinateGetter = (event, args) => {
  const step = event.code === "ArrowLeft" ? -1 : event.code === "ArrowRight" ? 1 : 0;
  if (step === 0) return sortableKeyboardCoordinates(event, args);
  event.preventDefault();
  const { x, y } = args.currentCoordinates;
  const rects = args.context.droppableRects;
  const here = horizons.findIndex((horizon) => {
    const column = rects.get(horizon);
    return column !== undefined && x >= column.left && x <= column.right && y >= column.top && y <= column.bottom;
  });
  const there = here < 0 ? undefined : horizons[here + step];
  const target = there && rects.get(there);
  return target ? { x: target.left + inside.x, y: target.top + inside.y } : args.currentCoordinates;
};
