using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap.Api;

/// <summary>The board as one person may see it.</summary>
internal static class RoadmapViews
{
    /// <summary>Ended items stay on the board that long, so that people see that they ended.</summary>
    private const int EndedDays = 90;

    public static RoadmapView Of(WorkspaceState state, Person viewer, DateTimeOffset now)
    {
        var views = new PlanItemViews(state, viewer, now);
        var draft = OwnDraft(state, viewer);
        var published = state.PublishedItems.Where(i => !PlanMoves.IsEnded(i.Status) || i.ChangedAt is null || i.ChangedAt > now.AddDays(-EndedDays));
        var added = draft is null ? [] : DraftView.Changed(state, draft).Where(i => draft.ChangeOf(i.Key)!.IsNew);
        return new RoadmapView(
            [.. DraftView.InOrder(published.Concat(added)).Select(i => views.Row(i, Drafted(state, draft, i.Key)))],
            draft is null ? null : Summary(state, draft),
            PlanRights.MayPlan(viewer));
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
