using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>Teams' size limit: about 100 KB in UTF-16, images given as data not counted (teams-protocol 2.8).</summary>
internal static class MessageSize
{
    private const int LimitInBytes = 100 * 1024;

    public static bool IsTooBig(JsonObject activity) => Characters(activity) * sizeof(char) > LimitInBytes;

    private static long Characters(JsonNode? node) => node switch
    {
        JsonObject properties => 2 + properties.Sum(property => property.Key.Length + 4 + Characters(property.Value)),
        JsonArray items => 2 + items.Sum(item => 1 + Characters(item)),
        JsonValue value when value.TryGetValue<string>(out var text) =>
            2 + (text.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) ? 0 : text.Length),
        null => 4,
        _ => node.ToJsonString().Length,
    };
}
