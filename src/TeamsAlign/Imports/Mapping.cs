namespace TeamsAlign.Imports;

/// <summary>Mappings as they are written on a command line and in a query: <c>field=header</c>.</summary>
internal static class Mapping
{
    /// <returns>Null where one has no equals sign.</returns>
    public static IReadOnlyDictionary<string, string>? Parse(IEnumerable<string> mappings)
    {
        var map = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var mapping in mappings)
        {
            var cut = mapping.IndexOf('=', StringComparison.Ordinal);
            if (cut <= 0)
                return null;
            map[mapping[..cut].Trim()] = mapping[(cut + 1)..].Trim();
        }

        return map;
    }
}
