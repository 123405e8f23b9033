using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>The private draft of one person. Its row is kept when it is empty: one row per product manager.</summary>
internal sealed record RoadmapDraft(string Key) : IRecord
{
    public const string Prefix = "RD";

    public PersonId Owner { get; init; }
    public string OwnerName { get; init; } = "";
    public IReadOnlyList<DraftChange> Changes { get; init; } = [];

    /// <summary>Set while a publication that needs several chains is under way: from then on the changes are public (<see cref="Publication"/>).</summary>
    public DateTimeOffset? PublishingSince { get; init; }

    public bool IsPublishing => PublishingSince is not null;

    /// <summary>The change of an item, or null.</summary>
    public DraftChange? ChangeOf(string item) => Changes.FirstOrDefault(c => c.IsOf(item));

    /// <summary>The draft with this change in place of an earlier one of the same item, else after the others.</summary>
    public RoadmapDraft With(DraftChange change) => ChangeOf(change.Item) is null
        ? this with { Changes = [.. Changes, change] }
        : this with { Changes = [.. Changes.Select(c => c.IsOf(change.Item) ? change : c)] };

    public RoadmapDraft Without(string item) => this with { Changes = [.. Changes.Where(c => !c.IsOf(item))] };

    /// <summary>The key of the next item that does not exist yet.</summary>
    public string NextNewKey() => DraftChange.NewPrefix + (1 + Changes.Select(c => c.NewNumber).DefaultIfEmpty(0).Max());
}
