import type { Approval, Seat } from "../../api/contract";
import { useMe } from "../use-me";
import { useDelegations } from "./use-approvals";

export interface MySeat extends Seat {
  /** Not somebody's for whom one decides these days. */
  own: boolean;
}

/** The open seats in which one's answer counts: one's own first, then those of colleagues one decides for these days. */
export function useMySeats(approval: Approval): MySeat[] {
  const me = useMe().data?.person;
  const delegations = useDelegations(approval.waitsForMe).data ?? [];
  if (!me || !approval.waitsForMe) return [];
  const missing = approval.steps.flatMap((step) => step.missing).map((seat) => ({ ...seat, own: seat.id === me.id }));
  const others = delegations.filter((one) => one.holds && !one.mine && one.to === me.name).map((one) => one.from);
  const mine = [...missing.filter((seat) => seat.own), ...missing.filter((seat) => !seat.own && others.includes(seat.name))];
  return [...new Map(mine.map((seat) => [seat.id, seat])).values()];
}
