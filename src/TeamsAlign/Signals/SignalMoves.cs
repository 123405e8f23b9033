namespace TeamsAlign.Signals;

/// <summary>What a product manager can do with a signal.</summary>
internal enum SignalMove { MakeRequest, AddDemand, SetAside, TakeBack }

/// <summary>The life cycle of a signal as one table: where each move leads from each status. What became a request or demand lives on there.</summary>
internal static class SignalMoves
{
    /// <summary>The status after the move, or null where the life cycle has no such move.</summary>
    public static SignalStatus? Target(SignalStatus status, SignalMove move) => (status, move) switch
    {
        (SignalStatus.Unread, SignalMove.MakeRequest) => SignalStatus.BecameRequest,
        (SignalStatus.Unread, SignalMove.AddDemand) => SignalStatus.BecameDemand,
        (SignalStatus.Unread, SignalMove.SetAside) => SignalStatus.SetAside,
        (SignalStatus.SetAside, SignalMove.TakeBack) => SignalStatus.Unread,
        _ => null,
    };

    /// <summary>The moves possible from a status, in the order they are offered.</summary>
    public static IEnumerable<SignalMove> From(SignalStatus status) => Enum.GetValues<SignalMove>().Where(m => Target(status, m) is not null);

    /// <summary>What is possible instead of a move that the life cycle does not have.</summary>
    public static string WhyNot(Signal signal) => signal.Status switch
    {
        SignalStatus.BecameRequest => $"{signal.TriagedByName} made {signal.Request} of {signal.Key} already. What becomes of it is decided there.",
        SignalStatus.BecameDemand => $"{signal.TriagedByName} added {signal.Key} to {signal.Request} already. What becomes of it is decided there.",
        SignalStatus.SetAside => $"{signal.TriagedByName} set {signal.Key} aside. Take that back first to do something else with it.",
        _ => $"{signal.Key} is unread. It can become a request, count for an existing one, or be set aside with a reason.",
    };
}
