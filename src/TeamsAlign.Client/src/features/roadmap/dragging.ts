import { KeyboardSensor, MouseSensor, TouchSensor, useSensor, useSensors, type Announcements } from "@dnd-kit/core";
import type { Horizon, PlanItemRow } from "../../api/contract";
import { boardCoordinates } from "./board-coordinates";
import { horizonNames, horizonOf, horizons } from "./draft";

export function useBoardSensors() {
  return useSensors(
    // A click opens an item; only a real pull moves it. A finger that rests first drags, one that wipes scrolls.
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: boardCoordinates }),
  );
}

export interface Target {
  horizon: Horizon;
  place: number;
}

/** Where a drop on a card or on a column puts the dragged one, counted without it. */
export function findTarget(columns: Record<Horizon, PlanItemRow[]>, dragged: string, over: string | undefined): Target | undefined {
  for (const horizon of horizons) {
    const column = columns[horizon];
    const place = column.findIndex((item) => item.key === over);
    // Below the card it passed in its own column, above the card it was dropped on in another: the places coincide.
    if (place >= 0) return { horizon, place };
    if (over === horizon) return { horizon, place: column.filter((item) => item.key !== dragged).length };
  }
  return undefined;
}

/** What a screen reader says while a card is moved with the keyboard. */
export function announcementsFor(items: PlanItemRow[]): Announcements {
  const itemOf = (id: string | number) => items.find((item) => item.key === id);
  const name = (id: string | number) => itemOf(id)?.title ?? String(id);
  // Over a card it is the column that tells where one is.
  const place = (id: string | number) => {
    if (id in horizonNames) return horizonNames[id as Horizon];
    const item = itemOf(id);
    return item ? `${horizonNames[horizonOf(item)]}, at ${item.title}` : String(id);
  };
  const pickedUp = (id: string | number) => `Picked up ${name(id)}. Arrow keys move it, space drops it, escape leaves it where it was.`;
  const isHome = (id: string | number, over: string | number) =>
    id === over || items.some((item) => item.key === id && horizonOf(item) === over);
  return {
    onDragStart: ({ active }) => pickedUp(active.id),
    // It starts over itself or its own column; another sentence at once would cut off how it is moved.
    onDragOver: ({ active, over }) => (over && isHome(active.id, over.id) ? pickedUp(active.id) : over ? `${name(active.id)} is over ${place(over.id)}.` : undefined),
    onDragEnd: ({ active, over }) => (over ? `${name(active.id)} was dropped at ${place(over.id)} in your draft.` : `${name(active.id)} stays.`),
    onDragCancel: ({ active }) => `${name(active.id)} stays where it was.`,
  };
}
