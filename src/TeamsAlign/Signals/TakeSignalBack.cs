using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals;

/// <summary>Undoes that a signal was set aside: it is unread again.</summary>
/// <param name="Signal">Key of the signal.</param>
internal sealed record TakeSignalBack(string Signal) : Command
{
    public string? RowVersion { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (signal, refusal) = SignalRights.ToTriage(state, by, Signal, SignalMove.TakeBack, RowVersion);
        if (signal is null)
            return refusal!;
        var unread = SignalRights.Moved(signal, SignalMove.TakeBack, by, now) with { Reason = null, TriagedBy = PersonId.None, TriagedByName = null, TriagedAt = null };
        return Decision.About(signal.Key, $"{by.Name} took back that {signal.Key} was set aside").Put(unread).Tell(SignalRights.Told(unread, by));
    }
}
