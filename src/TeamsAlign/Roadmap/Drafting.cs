using System.Text;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>What every change of a private draft has in common: who may, whose row, and that it still fits.</summary>
internal static class Drafting
{
    /// <summary>The person's draft (a new row where there is none) or why it cannot be changed.</summary>
    public static (RoadmapDraft Draft, Refusal? Refusal) Open(WorkspaceState state, Person by)
    {
        var draft = state.DraftOf(by.Id) ?? new RoadmapDraft(state.NextKey(RoadmapDraft.Prefix)) { Owner = by.Id };
        return (draft with { OwnerName = by.Name }, PlanRights.ToPlan(state, by) ?? (draft.IsPublishing
            ? Refusal.Conflict("roadmap.publishing", "Your changes are being published right now. Try again in a moment.")
            : null));
    }

    /// <summary>The decision to keep the draft as it now is. Journalled without saying what: it is private.</summary>
    public static Decision Keep(RoadmapDraft draft, string what) =>
        Encoding.UTF8.GetByteCount(RoadmapDraftList.Kind.Write(draft).ToJson().ToJsonString()) > PlanLimits.RowBytes
            ? Refusal.WrongState("roadmap.draft.full", "Your draft is full. Publish it, or undo something, before you add more.")
            : Decision.About(draft.Key, what).Put(draft);

    /// <summary>An item as the owner of the draft sees it.</summary>
    /// <returns>The change begun so far, and the published item; both null where there is no such item.</returns>
    public static (DraftChange? Change, PlanItem? Published) Find(WorkspaceState state, RoadmapDraft draft, string key)
    {
        var published = state.PlanItems[key];
        var change = draft.ChangeOf(key);
        return change is null && published is not null
            ? (new DraftChange(published.Key) { BaseVersion = state.RowVersion(published.Key) }, published)
            : (change, published);
    }

    /// <summary>Refusal of an item that has ended, or null.</summary>
    public static Refusal? Ended(PlanItem? published) => published is { Status: var status } && PlanMoves.IsEnded(status)
        ? Refusal.WrongState("roadmap.ended", $"{published.Key} has been {PlanWords.Lower(status)} and stays so. Add a new item if it is wanted again.")
        : null;

    /// <summary>The position behind all others of a horizon, as the owner sees it.</summary>
    public static double End(WorkspaceState state, RoadmapDraft draft, Horizon horizon) =>
        1 + DraftView.Items(state, draft).Where(i => i.Horizon == horizon).Select(i => i.Position).DefaultIfEmpty(0).Max();
}
