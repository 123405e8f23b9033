using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>The money has moved by more than a fifth since the start: the approval begins anew with today's policy and money.</summary>
internal sealed record RestartApproval(string Approval) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (found, none) = ApprovalRights.Running(state, by, Approval);
        if (found is not var (approval, subject))
            return none!;
        if (ApprovalRights.ToWithdraw(state, approval, by) is { } refusal)
            return refusal;
        if (!IsOffered(state, approval, state.Today(now)))
            return Refusal.WrongState("approval.same-money", $"What hangs on {approval.Decides} has not changed by more than 20 % since the start, so {approval.Key} goes on.");
        if (state.PolicyFor(subject, state.Today(now)) is not { } policy)
            return Refusal.WrongState("approval.no-policy", $"No policy asks for steps about {approval.Decides} any more. Withdraw {approval.Key}, and one decides.");
        var ended = RunApproval.Withdrawn(approval, now);
        var after = RunApproval.Start(state, state.NextKey(Approvals.Approval.Prefix), policy, subject, approval.Words, by, now);
        var moved = ApprovalSteps.Moved(state, null, after, subject, by, now, $"{by.Name} began {approval.Key} anew as {after.Key}: the money had changed", null);
        return moved.Put(ended);
    }

    /// <summary>Whether what hangs on it has changed enough.</summary>
    public static bool IsOffered(WorkspaceState state, Approval approval, DateOnly today) =>
        approval.IsRunning && state.DecidedBy(approval)?.Facts(state, today).Money.HasMovedFrom(approval.Money) == true;
}
