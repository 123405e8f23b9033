namespace TeamsAlign.Local.Graph.Wire;

internal delegate Task<GraphAnswer> Handler(GraphRequest request, CancellationToken cancellationToken);

/// <summary>One addressable thing. Places in braces match any segment; a place may be part of a segment, as in <c>delta(token='{token}')</c>.</summary>
/// <param name="Units">Resource units a call costs by the published table: 1 single read, 2 lists and writes.</param>
internal sealed record GraphRoute(string Method, string Pattern, int Units, Handler Handler)
{
    private readonly string[] parts = Pattern.Split('/');

    /// <summary>A delta that continues costs half of one that starts.</summary>
    public int Cost(GraphRequest request) => request.Query["token"] is null ? Units : 1;

    public int FreeSegments => parts.Count(part => part.StartsWith('{'));

    /// <summary>Values of the places when the path fits; null when it does not.</summary>
    public Dictionary<string, string>? Match(IReadOnlyList<string> segments)
    {
        if (segments.Count != parts.Length)
            return null;

        var values = new Dictionary<string, string>();
        for (var at = 0; at < parts.Length; at++)
        {
            if (!MatchPart(parts[at], segments[at], values))
                return null;
        }

        return values;
    }

    private static bool MatchPart(string part, string segment, Dictionary<string, string> values)
    {
        var open = part.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
            return string.Equals(part, segment, StringComparison.OrdinalIgnoreCase);

        var close = part.IndexOf('}', open);
        var (before, after) = (part[..open], part[(close + 1)..]);
        if (segment.Length < before.Length + after.Length
            || !segment.StartsWith(before, StringComparison.OrdinalIgnoreCase)
            || !segment.EndsWith(after, StringComparison.OrdinalIgnoreCase))
            return false;

        values[part[(open + 1)..close]] = segment[before.Length..(segment.Length - after.Length)];
        return true;
    }
}
