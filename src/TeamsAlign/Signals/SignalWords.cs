using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals;

/// <summary>Signals as people read them.</summary>
internal static class SignalWords
{
    public static string Of(SignalKind kind) => kind switch
    {
        SignalKind.Quote => "Customer quote",
        SignalKind.Competitor => "Competitor news",
        SignalKind.Market => "Market news",
        SignalKind.Win => "Reason of a win",
        SignalKind.Loss => "Reason of a loss",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>"Became REQ-12", "Counts for REQ-3".</summary>
    public static string StatusOf(Signal signal) => signal.Status switch
    {
        SignalStatus.BecameRequest => $"Became {signal.Request}",
        SignalStatus.BecameDemand => $"Counts for {signal.Request}",
        SignalStatus.SetAside => "Set aside",
        _ => "Unread",
    };

    /// <summary>The same with where that request stands: "Became REQ-12 (Planned)".</summary>
    public static string WhatBecame(Signal signal, WorkspaceState state) =>
        state.Requests[signal.Request] is { } request ? $"{StatusOf(signal)} ({RequestWords.StatusOf(request)})" : StatusOf(signal);

    /// <summary>What was done, in the past tense.</summary>
    public static string Done(SignalMove move, Signal after) => move switch
    {
        SignalMove.MakeRequest => $"{after.Key} became {after.Request}.",
        SignalMove.AddDemand => $"{after.Key} counts for {after.Request} now.",
        SignalMove.SetAside => $"{after.Key} was set aside.",
        _ => $"{after.Key} is unread again.",
    };
}
