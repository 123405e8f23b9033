import { Badge, type BadgeProps } from "@fluentui/react-components";
import type { PlanStatus, RequestStatus } from "../api/contract";

const colors: Record<RequestStatus | PlanStatus, BadgeProps["color"]> = {
  new: "warning",
  inTriage: "warning",
  approved: "success",
  notNow: "informative",
  declined: "danger",
  alreadyThere: "informative",
  sameAs: "informative",
  notForUs: "informative",
  proposed: "informative",
  planned: "brand",
  inProgress: "brand",
  atRisk: "severe",
  shipped: "success",
  dropped: "danger",
};

/** The word carries the meaning; the colour only helps. */
export function StatusBadge({ status, text }: { status: RequestStatus | PlanStatus; text: string }) {
  return (
    <Badge appearance="tint" shape="rounded" color={colors[status]} style={{ height: "auto", textAlign: "start" }}>
      {text}
    </Badge>
  );
}
