using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Lets a colleague decide for oneself on some days.</summary>
/// <param name="To">Who.</param>
internal sealed record DelegateDecisions(PersonId To, DateOnly FirstDay, DateOnly LastDay) : Command
{
    private const int LongestDays = 366;

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (by.IsOutsider)
            return Outsiders.Refusal;
        if (To == by.Id)
            return Refusal.Invalid("to", "Choose somebody else: you can decide for yourself anyway.");
        if (state.People[To.Value] is not { Removed: false } colleague)
            return Refusal.Invalid("to", "Choose somebody of this product line.");
        var today = state.Today(now);
        if (LastDay < FirstDay)
            return Refusal.Invalid("lastDay", "The last day must not be before the first.");
        if (LastDay < today)
            return Refusal.Invalid("lastDay", "These days are over. Choose a last day from today on.");
        if (LastDay.DayNumber - FirstDay.DayNumber > LongestDays)
            return Refusal.Invalid("lastDay", "A year is the longest. Choose an earlier last day.");
        if (state.Delegations.FirstOrDefault(d => d.From == by.Id && !d.Ended && d.FirstDay <= LastDay && FirstDay <= d.LastDay) is { } other)
            return Refusal.WrongState("delegation.overlap", $"{other.ToName} decides for you on some of these days already, until {ApprovalWords.Day(other.LastDay)}. End that first.");

        var delegation = new Delegation(state.NextKey(Delegation.Prefix), by.Id, To, FirstDay, LastDay) { FromName = by.Name, ToName = colleague.Name };
        return Decision.About(delegation.Key, $"{by.Name} let {colleague.Name} decide for them from {ApprovalWords.Day(FirstDay)} to {ApprovalWords.Day(LastDay)}")
            .Put(delegation)
            .Tell(new DecisionsDelegated(delegation.Key, by.Id) { To = [To] });
    }
}
