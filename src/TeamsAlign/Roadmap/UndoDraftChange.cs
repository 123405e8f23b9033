using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>Takes one change out of the person's private draft.</summary>
/// <param name="Key">Key of the item, or <c>NEW-n</c>.</param>
internal sealed record UndoDraftChange(string Key) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (draft, refusal) = Drafting.Open(state, by);
        if (refusal is not null)
            return refusal;
        return draft.ChangeOf(Key) is null
            ? Refusal.WrongState("roadmap.unchanged", $"Your draft does not change {Key}.")
            : Drafting.Keep(draft.Without(Key), "Undid a change of the private draft of the roadmap");
    }
}
