using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Takes an approval back before it is decided; its record stays as it was and can be decided anew.</summary>
internal sealed record WithdrawApproval(string Approval, string? Why) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (by.IsOutsider)
            return ApprovalRights.Outsider;
        if (state.Approvals[Approval] is not { } approval || state.DecidedBy(approval) is not { } subject)
            return Refusal.NotFound(Approval);
        if (!approval.IsRunning)
            return Refusal.Conflict("approval.ended", $"{ApprovalWords.HowItEnded(state, approval)} Nothing was changed.");
        if (ApprovalRights.ToWithdraw(state, approval, by) is { } refusal)
            return refusal;
        var after = RunApproval.Withdrawn(approval, now);
        return ApprovalSteps.Moved(state, approval, after, subject, by, now, $"{by.Name} withdrew {approval.Key}", TypedText.Note(Why));
    }
}
