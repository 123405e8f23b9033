using TeamsAlign.Workspaces;
using TeamsAlign.Workspaces.Due;

namespace TeamsAlign.Approvals;

/// <summary>What happens to running approvals although nobody does anything: reminders at half time, escalation, leavers replaced.</summary>
internal sealed class ApprovalsDue : IDueWork
{
    /// <summary>A step shorter than this many hours is not reminded of in between.</summary>
    private const int ShortestReminded = 4;

    public IEnumerable<DueCommand> Due(WorkspaceState state, DateTimeOffset now) => state.RunningApprovals.SelectMany(a => Of(state, a, now));

    private static IEnumerable<DueCommand> Of(WorkspaceState state, Approval approval, DateTimeOffset now)
    {
        if (ReplaceLeavers.Of(state, approval).Any())
            yield return new DueCommand(approval.Key, $"approval.leavers.{state.RowVersion(approval.Key)}", new ReplaceLeavers(approval.Key));
        if (approval.Question is not null)
            yield break;
        foreach (var step in approval.Open.Where(s => !s.Unassigned))
        {
            var number = approval.NumberOf(step);
            if (step.Due <= now)
                yield return new DueCommand(approval.Key, $"approval.escalate.{number}.{step.Due:O}", new EscalateApproval(approval.Key, number));
            else if (!step.Reminded && step.Policy.Hours >= ShortestReminded && step.OpenedAt is { } opened
                && state.Calendar.AfterHours(opened, step.Policy.Hours / 2) <= now)
                yield return new DueCommand(approval.Key, $"approval.remind.{number}.{opened:O}", new RemindApprovers(approval.Key, number));
        }
    }
}
