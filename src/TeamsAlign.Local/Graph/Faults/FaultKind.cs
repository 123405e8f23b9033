using System.Text.Json.Serialization;

namespace TeamsAlign.Local.Graph.Faults;

/// <summary>Ways in which the service is known to fail.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FaultKind>))]
internal enum FaultKind
{
    /// <summary>429 with Retry-After; nothing was done.</summary>
    Throttled,

    /// <summary>503 with Retry-After; nothing was done.</summary>
    Unavailable,

    /// <summary>500; nothing was done.</summary>
    Failed,

    /// <summary>502 with a page for people instead of JSON, as a proxy sends it; nothing was done.</summary>
    Html,

    /// <summary>Done, after a delay.</summary>
    Slow,

    /// <summary>The connection breaks; nothing was done.</summary>
    DroppedBefore,

    /// <summary>Done, and the connection breaks instead of an answer.</summary>
    DroppedAfter,

    /// <summary>Done at once, answered after a delay.</summary>
    Late,

    /// <summary>The row's ETag moves first, without a change: a 412 nobody caused.</summary>
    Touched,

    /// <summary>A delta answers that nothing happened.</summary>
    DeltaStale,

    /// <summary>A delta tells again what it told before.</summary>
    DeltaReplayed,

    /// <summary>A delta token is too old: 410.</summary>
    DeltaExpired,

    /// <summary>A notification is never sent.</summary>
    HookLost,

    /// <summary>A notification is sent twice.</summary>
    HookTwice,
}
