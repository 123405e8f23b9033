using System.Text;
using TeamsAlign.CommitDeals;
using TeamsAlign.Lists;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Roadmap;

/// <summary>
/// How a draft goes live. Most fit into one chain and are there at once. A larger one takes several, and must never be half shown: its
/// first step marks the draft as being published, and from that commit on <see cref="PublishedPlan"/> shows all of its changes, whether their
/// rows have followed yet or not. Rows follow in steps, items before the requests that follow them; each step works out what is missing by
/// comparing, so it can be repeated and resumed by anybody. The last one empties the draft and tells.
/// </summary>
internal static class Publication
{
    /// <summary>Rows of one step: a chain holds 19, and the draft and the journal entry are two of them.</summary>
    public const int MaxRows = 17;

    private const int MaxBytes = 8 * 1024;

    /// <summary>The next step of a draft that carries <see cref="RoadmapDraft.PublishingSince"/>.</summary>
    public static Decision.Changed Advance(WorkspaceState state, RoadmapDraft draft)
    {
        var targets = Targets(state, draft);
        var items = targets.Where(t => !t.IsThere).Select(t => t.Item).ToArray();
        var requests = RequestFollowsPlan.Apply(state, [.. targets.Select(t => t.Item)],
            [.. targets.SelectMany(t => t.Change.Requests.Select(r => (r, t.Item.Key)))]);
        IRecord[] missing = [.. items, .. requests];
        var rows = Fitting(state, missing);
        IEnumerable<DomainEvent> events = [.. RequestFollowsPlan.Events(state, rows.OfType<Request>()), .. ExposedDeals.By(state, rows.OfType<PlanItem>())];
        var (subject, summary) = Words(draft, targets);

        if (rows.Length < missing.Length)
        {
            var begun = rows.Select(r => r.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var keyed = targets.Select(t => begun.Contains(t.Item.Key) ? t.Change with { Item = t.Item.Key } : t.Change);
            return Decision.About(subject, $"{summary}, {rows.Length} rows of it").Put(draft with { Changes = [.. keyed] }).Put(rows).Tell(events);
        }

        var done = draft with { Changes = [], PublishingSince = null };
        return Decision.About(subject, summary).Put(done).Put(rows).Tell(events)
            .Tell(new PlanPublished(subject, draft.Owner, [.. targets.Select(t => t.Item.Key)]));
    }

    /// <summary>What a draft being published makes of the items; new ones with the keys they get.</summary>
    public static IReadOnlyList<Target> Targets(WorkspaceState state, RoadmapDraft draft)
    {
        var minted = 0;
        return [.. draft.Changes.Select(c => TargetOf(state, draft, c, c.IsNew ? state.NextKey(PlanItem.Prefix, minted++) : c.Item))];
    }

    private static Target TargetOf(WorkspaceState state, RoadmapDraft draft, DraftChange change, string key)
    {
        var published = state.PlanItems[key];
        var applied = change.Apply(published);
        if (published is not null && published.ChangedAt == draft.PublishingSince && applied == published)
            return new Target(change, published, IsThere: true);
        return new Target(change, applied with
        {
            Key = key,
            Owner = published is null ? draft.Owner : applied.Owner,
            OwnerName = published is null ? draft.OwnerName : applied.OwnerName,
            ShippedOn = applied.Status == PlanStatus.Shipped ? applied.ShippedOn ?? state.Today(draft.PublishingSince!.Value) : applied.ShippedOn,
            ChangedAt = draft.PublishingSince,
            ChangedByName = draft.OwnerName,
            LastChange = ChangeWords.Of(change, published),
        }, IsThere: false);
    }

    /// <summary>As many as one chain takes, at least one: a single row always fits.</summary>
    private static IRecord[] Fitting(WorkspaceState state, IRecord[] rows)
    {
        var bytes = 0;
        return [.. rows.TakeWhile((row, i) => i < MaxRows && ((bytes += Bytes(state, row)) <= MaxBytes || i == 0))];
    }

    private static int Bytes(WorkspaceState state, IRecord row)
    {
        Fields Of(IRecord r) => r is PlanItem ? PlanItemList.Kind.Write(r) : RequestList.Kind.Write(r);
        var fields = state.Find(row.Key) is { } before ? Of(row).Changes(Of(before)) : Of(row);
        return Encoding.UTF8.GetByteCount(fields.ToJson().ToJsonString());
    }

    private static (string Subject, string Summary) Words(RoadmapDraft draft, IReadOnlyList<Target> targets) => targets.Count == 1
        ? (targets[0].Item.Key, $"Published a change of {targets[0].Item.Key}")
        : (draft.Key, $"Published {Sentences.Count(targets.Count, "change")} of the roadmap");

    /// <param name="Item">The item as it is made.</param>
    /// <param name="IsThere">Its row has followed already.</param>
    internal sealed record Target(DraftChange Change, PlanItem Item, bool IsThere);
}
