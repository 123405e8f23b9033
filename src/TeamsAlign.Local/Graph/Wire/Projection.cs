using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph.Wire;

/// <summary><c>$select</c> on an entity: named properties and annotations stay.</summary>
internal static class Projection
{
    public static JsonObject Select(JsonObject body, string? select, params string[] alsoKept)
    {
        if (string.IsNullOrWhiteSpace(select))
            return body;
        var wanted = select.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Concat(alsoKept)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, _) in body.ToList())
        {
            if (!wanted.Contains(name) && !name.Contains("@odata", StringComparison.Ordinal))
                body.Remove(name);
        }

        return body;
    }
}
