namespace TeamsAlign.Lists;

/// <summary>From a failure to the result of a write.</summary>
internal static class PartResults
{
    public static PartResult From(ListsException fault) => fault.Kind switch
    {
        ListsFault.Conflict => new PartResult.Conflict(),
        ListsFault.KeyTaken => new PartResult.KeyTaken(),
        ListsFault.NotFound => new PartResult.Gone(),
        ListsFault.Throttled => new PartResult.Throttled(fault.RetryAfter ?? TimeSpan.FromSeconds(1)),
        ListsFault.Unreachable => new PartResult.Unknown(fault.Message),
        _ when fault.Status == 424 => new PartResult.NotRun(),
        _ => new PartResult.Rejected(fault.Status, fault.Code, fault.Message),
    };

    /// <summary>The whole request failed: it never left, or nobody knows, or nothing ran and the first part carries the reason.</summary>
    public static IReadOnlyList<PartResult> OfWhole(ListsException fault, GraphCall call, int parts)
    {
        var first = call.Sent ? From(fault) : new PartResult.NotRun();
        return first is PartResult.Unknown
            ? [.. Enumerable.Repeat(first, parts)]
            : [first, .. Enumerable.Repeat(new PartResult.NotRun(), parts - 1)];
    }
}
