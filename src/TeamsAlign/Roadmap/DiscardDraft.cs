using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>Empties the person's private draft.</summary>
internal sealed record DiscardDraft : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (draft, refusal) = Drafting.Open(state, by);
        if (refusal is not null)
            return refusal;
        return draft.Changes.Count == 0
            ? Refusal.WrongState("roadmap.nothing", "Your draft is empty.")
            : Drafting.Keep(draft with { Changes = [] }, "Discarded the private draft of the roadmap");
    }
}
