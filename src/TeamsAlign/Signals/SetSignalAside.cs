using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals;

/// <summary>Nothing comes of a signal, for a reason that whoever heard it is told.</summary>
/// <param name="Signal">Key of the signal.</param>
internal sealed record SetSignalAside(string Signal, string? Reason) : Command
{
    public string? RowVersion { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (signal, refusal) = SignalRights.ToTriage(state, by, Signal, SignalMove.SetAside, RowVersion);
        if (signal is null)
            return refusal!;
        var reason = TypedText.Note(Reason);
        if (FieldCheck.Text(nameof(Reason), "The reason", reason, RequestLimits.Reason, required: true).FirstOrDefault() is { } invalid)
            return invalid;
        var moved = SignalRights.Moved(signal, SignalMove.SetAside, by, now) with { Reason = reason };
        return Decision.About(signal.Key, $"{by.Name} set {signal.Key} aside").Put(moved).Tell(SignalRights.Told(moved, by)).Because(reason);
    }
}
