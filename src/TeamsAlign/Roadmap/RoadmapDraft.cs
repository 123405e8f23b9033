using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>One change a product manager has made and nobody else sees until it is published.</summary>
/// <param name="Item">Key of the item, or <c>NEW-n</c> for one that does not exist yet.</param>
/// <param name="Target">The item as it shall be.</param>
/// <param name="BaseChange">The item's <see cref="PlanItem.ChangedAt"/> when the change was begun; another one at publishing is a conflict.</param>
/// <param name="Requests">Keys of requests that shall be answered by the item.</param>
internal sealed record DraftChange(string Item, PlanItem Target, DateTimeOffset? BaseChange, IReadOnlyList<string> Requests);

/// <summary>The private draft of one person.</summary>
internal sealed record RoadmapDraft(string Key) : IRecord
{
    public const string Prefix = "RD";

    public PersonId Owner { get; init; }
    public IReadOnlyList<DraftChange> Changes { get; init; } = [];
}
