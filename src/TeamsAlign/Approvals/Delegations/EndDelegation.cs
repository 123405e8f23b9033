using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Ends a delegation before its last day: who gave it, who has it, or an administrator.</summary>
internal sealed record EndDelegation(string Delegation) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (state.Delegations[Delegation] is not { } delegation)
            return Refusal.NotFound(Delegation);
        if (by.Id != delegation.From && by.Id != delegation.To && AdministratorRights.Missing(state, by) is not null)
            return Refusal.NotAllowed("delegation.end", $"{delegation.FromName} and {delegation.ToName} can end this, and administrators.");
        if (delegation.Ended || delegation.LastDay < state.Today(now))
            return Refusal.WrongState("delegation.over", "This delegation is over already.");
        return Decision.About(delegation.Key, $"{by.Name} ended that {delegation.ToName} decides for {delegation.FromName}")
            .Put(delegation with { Ended = true })
            .Tell(new DelegationEnded(delegation.Key, by.Id) { To = [.. new[] { delegation.From, delegation.To }.Where(p => p != by.Id)] });
    }
}
