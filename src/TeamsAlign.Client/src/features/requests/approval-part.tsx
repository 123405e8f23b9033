import { ApprovalBadge } from "../../shared/deciding/approval-badge";
import { ApprovalBody } from "../../shared/deciding/approval-body";
import { useApprovals } from "../../shared/deciding/use-approvals";
import { sentenceOf } from "../../shared/notify";
import { Section } from "../../shared/section";
import { Trouble } from "../../shared/trouble";

/** The approval that decides about it, or the last one that did; most requests never have one. */
export function ApprovalPart({ request }: { request: string }) {
  const approvals = useApprovals(request);
  const shown = approvals.data?.find((one) => one.state === "running") ?? approvals.data?.[0];
  if (approvals.isError && !approvals.data)
    return <Trouble title="The approval could not be loaded" sentence={sentenceOf(approvals.error)} retry={() => void approvals.refetch()} />;
  if (!shown) return <></>;
  return (
    <Section title="Decision" beside={<ApprovalBadge state={shown.state} />}>
      <ApprovalBody approval={shown} />
    </Section>
  );
}
