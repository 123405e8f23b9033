import { Badge, type BadgeProps } from "@fluentui/react-components";
import type { ApprovalState } from "../../api/contract";

const looks: Record<ApprovalState, { text: string; color: BadgeProps["color"] }> = {
  running: { text: "Being decided", color: "warning" },
  approved: { text: "Approved", color: "success" },
  declined: { text: "Declined", color: "danger" },
  withdrawn: { text: "Withdrawn", color: "informative" },
};

/** The word carries the meaning; the colour only helps. */
export function ApprovalBadge({ state }: { state: ApprovalState }) {
  const { text, color } = looks[state];
  return (
    <Badge appearance="tint" shape="rounded" color={color}>
      {text}
    </Badge>
  );
}
