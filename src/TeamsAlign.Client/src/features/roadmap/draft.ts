import type { Horizon, PlanItemRow, PlanMove, Roadmap } from "../../api/contract";

export const horizons: Horizon[] = ["now", "next", "later"];
export const horizonNames: Record<Horizon, string> = { now: "Now", next: "Next", later: "Later" };

/** Where the viewer sees an item: in their draft where they moved it, else where it is published. */
export function horizonOf(item: PlanItemRow): Horizon {
  return item.draft?.horizon ?? item.horizon;
}

function positionOf(item: PlanItemRow) {
  return item.draft?.position ?? item.position;
}

/** The board as its three columns, each from top to bottom. */
export function columnsOf(items: PlanItemRow[]): Record<Horizon, PlanItemRow[]> {
  const columns: Record<Horizon, PlanItemRow[]> = { now: [], next: [], later: [] };
  for (const item of items) columns[horizonOf(item)].push(item);
  for (const column of Object.values(columns)) column.sort((one, other) => positionOf(one) - positionOf(other));
  return columns;
}

/** A position between the neighbours at this place of a column that no longer holds the item itself. */
export function positionAt(column: PlanItemRow[], place: number): number {
  const above = column[place - 1];
  const below = column[place];
  if (above && below) return (positionOf(above) + positionOf(below)) / 2;
  if (above) return positionOf(above) + 1;
  return below ? positionOf(below) - 1 : 1;
}

/** The move that puts an item at a place, counted without the item; undefined where it already is. */
export function moveTo(items: PlanItemRow[], key: string, horizon: Horizon, place: number): PlanMove | undefined {
  const item = items.find((one) => one.key === key);
  if (!item) return undefined;
  const column = columnsOf(items)[horizon];
  const rest = column.filter((one) => one.key !== key);
  const bounded = Math.max(0, Math.min(place, rest.length));
  if (horizonOf(item) === horizon && column.indexOf(item) === bounded) return undefined;
  return { key, horizon, position: positionAt(rest, bounded) };
}

/** The board as it will look after a move, until the server has answered. */
export function withMove(roadmap: Roadmap, move: PlanMove): Roadmap {
  return {
    ...roadmap,
    items: roadmap.items.map((item) =>
      item.key !== move.key
        ? item
        : {
            ...item,
            draft: {
              ...item.draft,
              isNew: item.draft?.isNew ?? false,
              what: item.draft?.what ?? "",
              horizon: move.horizon ?? horizonOf(item),
              position: move.position ?? positionOf(item),
            },
          },
    ),
  };
}
