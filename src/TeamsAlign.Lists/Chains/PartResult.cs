namespace TeamsAlign.Lists;

/// <summary>What became of one write.</summary>
public abstract record PartResult
{
    private PartResult()
    {
    }

    /// <summary>Written. <paramref name="ETag"/> is the row's from now on; empty after a deletion.</summary>
    public sealed record Done(string ItemId, string ETag) : PartResult;

    /// <summary>412: the row has changed since it was read; nothing was written.</summary>
    public sealed record Conflict : PartResult;

    /// <summary>A unique column already has this value in another row, perhaps from this very write sent before; nothing was written.</summary>
    public sealed record KeyTaken : PartResult;

    /// <summary>429 or 503: nothing was written; not before <paramref name="RetryAfter"/>.</summary>
    public sealed record Throttled(TimeSpan RetryAfter) : PartResult;

    /// <summary>An earlier part failed (424), or the request never left.</summary>
    public sealed record NotRun : PartResult;

    /// <summary>404: the row, or its list, is not there.</summary>
    public sealed record Gone : PartResult;

    /// <summary>Refused for a reason that repeating will not change.</summary>
    public sealed record Rejected(int Status, string Code, string Message) : PartResult;

    /// <summary>No answer that says whether it was written (time-out, dropped connection, HTML page, 5xx): read before repeating.</summary>
    public sealed record Unknown(string Reason) : PartResult;

    /// <summary>True for <see cref="Done"/>.</summary>
    public bool IsDone => this is Done;
}
