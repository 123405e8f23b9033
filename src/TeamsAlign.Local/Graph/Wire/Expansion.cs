namespace TeamsAlign.Local.Graph.Wire;

/// <summary>One item of <c>$expand</c> with the options in its parentheses.</summary>
internal sealed record Expansion(string Name, QueryOptions Options)
{
    /// <summary>Reads <c>fields($select=A,B),columns</c>; commas and semicolons inside parentheses belong to the item.</summary>
    public static IReadOnlyList<Expansion> Parse(string? expand)
    {
        var found = new List<Expansion>();
        if (string.IsNullOrWhiteSpace(expand))
            return found;

        var (start, depth) = (0, 0);
        for (var at = 0; at <= expand.Length; at++)
        {
            if (at == expand.Length || (expand[at] == ',' && depth == 0))
            {
                found.Add(One(expand[start..at].Trim()));
                start = at + 1;
            }
            else if (expand[at] is '(' or ')')
            {
                depth += expand[at] == '(' ? 1 : -1;
            }
        }

        return found;
    }

    public static Expansion? Find(string? expand, string name) =>
        Parse(expand).FirstOrDefault(item => string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase));

    private static Expansion One(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return new Expansion(text, QueryOptions.Parse(""));
        if (!text.EndsWith(')'))
            throw Failures.BadRequest("Term '$expand' is not valid.");
        return new Expansion(text[..open], QueryOptions.Parse(text[(open + 1)..^1].Replace(';', '&')));
    }
}
