using System.Text.Json;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap.Api;

/// <summary>The board as one person may see it.</summary>
internal static class RoadmapViews
{
    /// <summary>Ended items stay on the board that long, so that people see that they ended.</summary>
    private const int EndedDays = 90;

    /// <summary>A column that nobody reads to its end is not sent to its end.</summary>
    private const int MostInAHorizon = 100;

    public static RoadmapView Of(WorkspaceState state, Person viewer, DateTimeOffset now)
    {
        var (empty, items) = Parts(state, viewer, now);
        var (views, draft) = (new PlanItemViews(state, viewer, now), OwnDraft(state, viewer));
        return empty with { Items = [.. items.Select(i => views.Row(i, Drafted(state, draft, i.Key)))] };
    }

    /// <summary>The same as JSON, with rows that are kept where the viewer has changed nothing of them.</summary>
    public static byte[] Json(WorkspaceState state, Person viewer, DateTimeOffset now, PlanItemRows rows, JsonSerializerOptions options)
    {
        var (empty, items) = Parts(state, viewer, now);
        var (views, draft) = (new PlanItemViews(state, viewer, now), OwnDraft(state, viewer));
        var kept = rows.Of(state, new MoneySight(state, viewer).Audience, state.Today(now));
        return RowsJson.Of(empty, [.. items.Select(i => Drafted(state, draft, i.Key) is { } drafted
            ? JsonSerializer.SerializeToUtf8Bytes(views.Row(i, drafted), options)
            : kept.Row(i, item => views.Row(item)))], options);
    }

    private static (RoadmapView Empty, IReadOnlyList<PlanItem> Items) Parts(WorkspaceState state, Person viewer, DateTimeOffset now)
    {
        var draft = OwnDraft(state, viewer);
        var added = draft is null ? [] : DraftView.Changed(state, draft).Where(i => draft.ChangeOf(i.Key)!.IsNew);
        var (items, left) = Fitting(state.PublishedItems.Where(i => !PlanMoves.IsEnded(i.Status) || i.ChangedAt is null || i.ChangedAt > now.AddDays(-EndedDays)), draft);
        return (new RoadmapView([], draft is null ? null : Summary(state, draft), PlanRights.MayPlan(viewer), left), [.. DraftView.InOrder(items.Concat(added))]);
    }

    /// <summary>Of each horizon what the viewer has changed, then what is ahead or under way in its order, then what ended last.</summary>
    private static (List<PlanItem> Items, Dictionary<string, int> Left) Fitting(IEnumerable<PlanItem> published, RoadmapDraft? draft)
    {
        var (items, left) = (new List<PlanItem>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var horizon in published.GroupBy(i => i.Horizon))
        {
            var all = horizon.OrderBy(i => draft?.ChangeOf(i.Key) is null).ThenBy(i => PlanMoves.IsEnded(i.Status))
                .ThenByDescending(i => PlanMoves.IsEnded(i.Status) ? i.ChangedAt : null).ThenBy(i => i.Position).ToArray();
            items.AddRange(all.Take(MostInAHorizon));
            if (all.Length > MostInAHorizon)
                left[FieldWords.ApiName(horizon.Key)] = all.Length - MostInAHorizon;
        }

        return (items, left);
    }

    public static DraftedView? Drafted(WorkspaceState state, RoadmapDraft? draft, string key)
    {
        if (draft?.ChangeOf(key) is not { } change)
            return null;
        var published = state.PlanItems[change.Item];
        var target = change.Apply(published);
        return new DraftedView(change.IsNew, target.Horizon, target.Position,
            target.Status == published?.Status ? null : target.Status,
            target.Window == published?.Window ? null : target.Window,
            target.Title == published?.Title ? null : target.Title,
            ChangeWords.Of(change, published));
    }

    /// <summary>The viewer's draft, or null where it is empty or public already.</summary>
    public static RoadmapDraft? OwnDraft(WorkspaceState state, Person viewer) =>
        PlanRights.MayPlan(viewer) && state.DraftOf(viewer.Id) is { Changes.Count: > 0, IsPublishing: false } draft ? draft : null;

    public static AffectedView Affected(WorkspaceState state, Person viewer, DateTimeOffset now)
    {
        var draft = OwnDraft(state, viewer) ?? new RoadmapDraft("");
        var affected = WhoIsAffected.Of(state, draft);
        var names = new MoneySight(state, viewer).SeesNames;
        return new AffectedView(
            affected.Requests.Count,
            names ? [.. affected.Accounts.Select(a => new AffectedName(a.Name))] : [],
            [.. affected.People.Select(p => new AffectedName(p))],
            affected.Money(state, viewer, state.Today(now)),
            draft.Changes.Count == 0 ? [] : affected.Lines(state, draft, viewer));
    }

    private static DraftSummary Summary(WorkspaceState state, RoadmapDraft draft) => new(
        [.. draft.Changes.Select(c => new DraftLineView(c.Item, ChangeWords.Of(c, state.PlanItems[c.Item])))],
        WhoIsAffected.Of(state, draft).Requests.Count,
        state.RowVersion(draft.Key));
}
