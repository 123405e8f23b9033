using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>Says what may be said about a published item: below what follows from the plan freely, above it only with a reason.</summary>
/// <param name="Key">Key of the item.</param>
/// <param name="Level">Absent goes back to what follows from the plan.</param>
internal sealed record SetMaySay(string Key, MaySay? Level) : Command
{
    public string? Reason { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (PlanRights.ToPlan(state, by) is { } refusal)
            return refusal;
        if (state.PlanItems[Key] is not { } item)
            return Refusal.NotFound(Key);
        var today = state.Today(now);
        var reason = TypedText.Note(Reason);
        if (Level is { } wanted && !Enum.IsDefined(wanted))
            return Refusal.Invalid("level", "Choose the window, the direction, only under NDA, or nothing.");
        if (reason?.Length > PlanLimits.Note)
            return Refusal.Invalid("reason", $"A reason has at most {PlanLimits.Note:N0} characters; this one has {reason.Length:N0}.");
        if (Level is { } level && level < WhatMayBeSaid.Derived(item, today))
        {
            if (reason is null)
                return Refusal.Invalid("reason", "Say why more may be said than follows from the plan.");
            if (item.Status == PlanStatus.Dropped || WhatMayBeSaid.IsWordingExpired(item, today))
                return Refusal.WrongState("roadmap.maysay", item.Status == PlanStatus.Dropped
                    ? $"{item.Key} has been dropped. Nothing can be said about it."
                    : $"The wording of {item.Key} has expired. Renew it first.");
        }

        var changed = item with { MaySayOverride = Level, MaySayReason = Level is null ? null : reason };
        return Decision.About(item.Key, Level is { } said
                ? $"Set what may be said about {item.Key}: {PlanWords.Of(said).ToLowerInvariant()}"
                : $"Left what may be said about {item.Key} to the plan")
            .Put(changed).Because(reason).Tell(new MaySayChanged(item.Key, WhatMayBeSaid.About(changed, today), by.Id));
    }
}
