using System.Globalization;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>Makes the person's whole draft public, or nothing of it.</summary>
/// <param name="BaseVersion">Row version of the draft that was looked at when "Publish changes" was pressed.</param>
internal sealed record PublishChanges(string BaseVersion) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (PlanRights.ToPlan(state, by) is { } refusal)
            return refusal;
        if (state.DraftBeingPublished is { } other)
            return Refusal.Conflict("roadmap.publishing", other.Owner == by.Id
                ? "Your changes are being published right now."
                : $"{other.OwnerName} is publishing right now. Try again in a moment; nothing of your draft is lost.");
        if (state.DraftOf(by.Id) is not { Changes.Count: > 0 } draft)
            return Refusal.WrongState("roadmap.nothing", "Your draft is empty: there is nothing to publish.");
        if (state.RowVersion(draft.Key) != BaseVersion)
            return Refusal.Conflict("roadmap.draft.changed", "Your draft was changed in another window. Look at it again, then publish.");
        if (Overtaken(state, by, draft) is { } conflict)
            return conflict;
        return Publication.Advance(state, draft with { PublishingSince = now, OwnerName = by.Name });
    }

    /// <summary>The conflict of the first change that somebody was faster with, or null.</summary>
    private static Refusal? Overtaken(WorkspaceState state, Person by, RoadmapDraft draft) => draft.Changes
        .Select(c => c.IsNew ? null
            : state.PlanItems[c.Item] is not { } item ? Refusal.Conflict("roadmap.gone", $"{c.Item} is not on the roadmap any more. Undo your change of it, then publish.")
            : state.RowVersion(item.Key) != c.BaseVersion ? Refusal.Conflict("roadmap.overtaken", Who(state, by, item))
            : null)
        .FirstOrDefault(r => r is not null)
        ?? Placement.FirstRefusal(state, draft.Changes.SelectMany(c => c.Requests));

    private static string Who(WorkspaceState state, Person by, PlanItem item)
    {
        var entry = state.HistoryOf(item.Key).FirstOrDefault();
        var (name, at, what) = entry is not null && (item.ChangedAt is null || entry.At >= item.ChangedAt)
            ? (entry.By == by.Id ? "You" : entry.ByName, entry.At, entry.Summary)
            : (item.ChangedByName ?? "Somebody", item.ChangedAt ?? DateTimeOffset.UnixEpoch, item.LastChange ?? "");
        var when = TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(state.Settings.TimeZone));
        return string.Create(CultureInfo.InvariantCulture,
            $"{name} changed {item.Key} at {when:d MMMM, HH:mm} ({what}). Move it again to keep your change, or undo it, then publish. Nothing of your draft is lost.");
    }
}
