namespace TeamsAlign.Local.Graph.Wire;

/// <summary>Query options of a request, by name with or without the dollar sign.</summary>
internal sealed class QueryOptions
{
    private readonly List<KeyValuePair<string, string>> pairs = [];

    private QueryOptions(string raw) => Raw = raw;

    /// <summary>As sent, without the question mark.</summary>
    public string Raw { get; }

    public string? Select => this["select"];

    public string? Expand => this["expand"];

    public string? Filter => this["filter"];

    public string? OrderBy => this["orderby"];

    public string? SkipToken => this["skiptoken"];

    public string? this[string name] =>
        pairs.Where(pair => Same(pair.Key, name)).Select(pair => pair.Value).FirstOrDefault();

    public static QueryOptions Parse(string raw)
    {
        var query = new QueryOptions(raw);
        foreach (var part in raw.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var split = part.Split('=', 2);
            query.pairs.Add(new(Decode(split[0]), split.Length > 1 ? Decode(split[1]) : ""));
        }

        return query;
    }

    /// <summary>Rows a page should have: <c>$top</c>, at most <paramref name="highest"/>.</summary>
    public int PageSize(int usual, int highest)
    {
        if (this["top"] is not { } top)
            return usual;
        if (!int.TryParse(top, out var asked) || asked < 1)
            throw Failures.BadRequest($"Invalid value '{top}' for $top query option found. The $top query option requires a positive integer value.");
        return Math.Min(asked, highest);
    }

    /// <summary>The same options with one of them set anew, for a link to what follows.</summary>
    public string With(string name, string value)
    {
        var kept = Raw.Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !Same(Decode(part.Split('=', 2)[0]), name.TrimStart('$')));
        return string.Join('&', kept.Append($"{name}={Uri.EscapeDataString(value)}"));
    }

    private static bool Same(string key, string name) =>
        string.Equals(key.TrimStart('$'), name, StringComparison.OrdinalIgnoreCase);

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
