using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>The words that may be passed on to customers; they hold for 90 days.</summary>
/// <param name="Key">Key of the item.</param>
/// <param name="Wording">Absent or empty takes the wording away.</param>
internal sealed record SetCustomerWording(string Key, string? Wording) : Command
{
    private const int ValidDays = 90;

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (PlanRights.ToWord(state, by) is { } refusal)
            return refusal;
        if (state.PlanItems[Key] is not { } item)
            return Refusal.NotFound(Key);
        var wording = TypedText.Note(Wording);
        if (wording?.Length > PlanLimits.Note)
            return Refusal.Invalid("wording", $"Wording has at most {PlanLimits.Note:N0} characters; this one has {wording.Length:N0}.");
        return Decision.About(item.Key, wording is null ? $"Took away the wording of {item.Key}" : $"Worded {item.Key} for customers")
            .Put(item with { CustomerWording = wording, WordingValidUntil = wording is null ? null : state.Today(now).AddDays(ValidDays) });
    }
}
