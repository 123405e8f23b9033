using Microsoft.Kiota.Abstractions;

namespace TeamsAlign.Lists;

/// <summary>What a call costs and who waits for it, on its way in; what became of it on the wire, on its way back. One per attempt.</summary>
internal sealed class GraphCall(int units, Priority priority) : IRequestOption
{
    /// <summary>Microsoft's price list: 1 for one item or a delta with a token, 2 for everything else that lists are made of.</summary>
    public const int OneItem = 1, Many = 2, Write = 2;

    public int Units { get; } = units;

    public Priority Priority { get; } = priority;

    /// <summary>True once bytes may have left: from here on a failure says nothing about what was written.</summary>
    public bool Sent { get; set; }

    /// <summary>0 without an answer.</summary>
    public int Status { get; set; }

    /// <summary>Set with a 429 or 503.</summary>
    public TimeSpan? RetryAfter { get; set; }
}
