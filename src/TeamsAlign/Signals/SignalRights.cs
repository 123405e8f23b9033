using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals;

/// <summary>Who may do what to signals: everyone internal passes them on and reads them, product managers triage.</summary>
internal static class SignalRights
{
    /// <summary>The signal of that key as it was shown to somebody who may move it so, or why not.</summary>
    /// <param name="shown">The version their surface showed; null: none.</param>
    public static (Signal? Signal, Refusal? Refusal) ToTriage(WorkspaceState state, Person person, string key, SignalMove move, string? shown)
    {
        if (RequestRights.ToDecide(state, person) is { } notAllowed)
            return (null, notAllowed);
        if (state.Signals[key] is not { } signal)
            return (null, Refusal.NotFound(Text.Cut(key, 40)));
        // Somebody was faster: who did what says more than that it has changed.
        if (SignalMoves.Target(signal.Status, move) is null)
            return (null, Refusal.WrongState("signal.move", SignalMoves.WhyNot(signal)));
        return Freshness.Check(state, signal.Key, shown) is { } stale ? (null, stale) : (signal, null);
    }

    /// <summary>The signal after the move, with who moved it.</summary>
    public static Signal Moved(Signal signal, SignalMove move, Person by, DateTimeOffset now) => signal with
    {
        Status = SignalMoves.Target(signal.Status, move) ?? signal.Status,
        TriagedBy = by.Id,
        TriagedByName = by.Name,
        TriagedAt = now,
    };

    /// <summary>For whoever heard it, unless they moved it themselves.</summary>
    public static SignalTriaged Told(Signal after, Person by) => new(after.Key, after.Status, by.Id, after.HeardBy == by.Id ? PersonId.None : after.HeardBy);

    /// <summary>Who heard it, in whose name its request or demand stands: they are told the answer.</summary>
    public static Person Hearer(Signal signal, WorkspaceState state) =>
        new(signal.HeardBy, state.People[signal.HeardBy.Value]?.Name ?? signal.HeardByName, Roles.Member);
}
