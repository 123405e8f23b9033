using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals;

/// <summary>What was heard.</summary>
internal enum SignalKind { Quote, Competitor, Market, Win, Loss }

internal enum SignalStatus { Unread, BecameRequest, BecameDemand, SetAside }

/// <summary>Something heard in the market that is no request yet.</summary>
/// <param name="Text">The words that matter, chosen by the person: never a whole thread.</param>
internal sealed record Signal(string Key, string Text) : IRecord
{
    public const string Prefix = "SG";

    public SignalKind Kind { get; init; }

    /// <summary>Key of the customer it is about or from, where there is one.</summary>
    public string? Account { get; init; }

    /// <summary>As given, else the customer's.</summary>
    public string? Segment { get; init; }

    /// <summary>What it is about: a competitor's name, a product area, a topic.</summary>
    public string? Theme { get; init; }

    /// <summary>Where it was heard, for people.</summary>
    public string? Source { get; init; }
    public string? SourceLink { get; init; }
    public PersonId HeardBy { get; init; }
    public string HeardByName { get; init; } = "";
    public DateTimeOffset HeardAt { get; init; }
    public SignalStatus Status { get; init; }

    /// <summary>Key of the request it became or counts for.</summary>
    public string? Request { get; init; }

    /// <summary>Key of the demand it brought that request.</summary>
    public string? Demand { get; init; }

    /// <summary>Why it was set aside.</summary>
    public string? Reason { get; init; }
    public PersonId TriagedBy { get; init; }
    public string? TriagedByName { get; init; }
    public DateTimeOffset? TriagedAt { get; init; }
}
