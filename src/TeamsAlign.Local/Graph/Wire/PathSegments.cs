namespace TeamsAlign.Local.Graph.Wire;

/// <summary>Cuts a raw path into decoded segments.</summary>
internal static class PathSegments
{
    /// <summary>
    /// Slashes inside a function's quotes (<c>delta(token='a/b')</c>) do not cut; <c>%2F</c> is decoded only after cutting,
    /// because one segment may be a whole site path.
    /// </summary>
    public static IReadOnlyList<string> Of(string rawPath)
    {
        var segments = new List<string>();
        var start = 0;
        var depth = 0;
        for (var at = 0; at <= rawPath.Length; at++)
        {
            if (at == rawPath.Length || (rawPath[at] == '/' && depth == 0))
            {
                if (at > start)
                    segments.Add(Uri.UnescapeDataString(rawPath[start..at]));
                start = at + 1;
                depth = 0;
            }
            else if (rawPath[at] == '(')
            {
                depth++;
            }
            else if (rawPath[at] == ')' && depth > 0)
            {
                depth--;
            }
        }

        return segments;
    }
}
