using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Takes an approval back before it is decided; its record stays as it was and can be decided anew.</summary>
internal sealed record WithdrawApproval(string Approval, string? Why) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (found, none) = ApprovalRights.Running(state, by, Approval);
        if (found is not var (approval, subject))
            return none!;
        if (ApprovalRights.ToWithdraw(state, approval, by) is { } refusal)
            return refusal;
        var after = RunApproval.Withdrawn(approval, now);
        return ApprovalSteps.Moved(state, approval, after, subject, by, now, $"{by.Name} withdrew {approval.Key}", TypedText.Note(Why));
    }
}
