using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>
/// The next step of a publication that needs several chains. Whoever sends it adds nothing of their own, so no right is asked for: what is
/// published was decided by <see cref="PublishChanges"/>.
/// </summary>
internal sealed record ContinuePublication(string Draft) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now) => state.RoadmapDrafts[Draft] switch
    {
        { IsPublishing: true } draft => Publication.Advance(state, draft),
        { } => Refusal.WrongState("roadmap.published", "Everything has been published."),
        null => Refusal.NotFound(Draft),
    };
}
