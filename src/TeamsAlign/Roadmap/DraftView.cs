using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>The roadmap as it would be with a draft published.</summary>
internal static class DraftView
{
    /// <summary>All items, changed and new ones as they shall be; new ones under their <c>NEW-n</c>.</summary>
    public static IEnumerable<PlanItem> Items(WorkspaceState state, RoadmapDraft? draft) => draft is null
        ? state.PlanItems
        : state.PlanItems.Where(i => draft.ChangeOf(i.Key) is null).Concat(Changed(state, draft));

    /// <summary>The items the draft changes or adds, as they shall be.</summary>
    public static IEnumerable<PlanItem> Changed(WorkspaceState state, RoadmapDraft draft) =>
        draft.Changes.Where(c => c.IsNew || state.PlanItems[c.Item] is not null).Select(c => c.Apply(state.PlanItems[c.Item]));

    /// <summary>In the order of the board: horizon, position, key.</summary>
    public static IEnumerable<PlanItem> InOrder(IEnumerable<PlanItem> items) =>
        items.OrderBy(i => i.Horizon).ThenBy(i => i.Position).ThenBy(i => RecordKey.Number(i.Key));
}
