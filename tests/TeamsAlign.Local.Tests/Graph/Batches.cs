using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph;

/// <summary>Batches as they go over the wire, and their answers in the order that was sent.</summary>
internal static class Batches
{
    public static JsonObject Fields(params (string Name, string? Value)[] values) =>
        new() { ["fields"] = new JsonObject(values.Select(value => KeyValuePair.Create(value.Name, (JsonNode?)value.Value))) };

    public static JsonObject Part(string method, string url, JsonNode? body = null, params (string Name, string Value)[] headers)
    {
        var sent = new JsonObject(headers.Select(header => KeyValuePair.Create(header.Name, (JsonNode?)header.Value)));
        var part = new JsonObject { ["method"] = method, ["url"] = url, ["headers"] = sent };
        if (body is null)
            return part;
        sent["Content-Type"] = "application/json";
        part["body"] = body;
        return part;
    }

    public static JsonObject Parallel(params JsonObject[] parts) => Of(parts, isSerial: false);

    public static JsonObject Serial(params JsonObject[] parts) => Of(parts, isSerial: true);

    public static IReadOnlyList<int> Statuses(GraphReply reply) => [.. Answers(reply).Select(answer => answer["status"]!.GetValue<int>())];

    public static IReadOnlyList<JsonNode> Answers(GraphReply reply) =>
        [.. reply["responses"]!.AsArray().OfType<JsonNode>().OrderBy(answer => int.Parse(answer["id"]!.ToString(), CultureInfo.InvariantCulture))];

    private static JsonObject Of(JsonObject[] parts, bool isSerial)
    {
        for (var at = 0; at < parts.Length; at++)
        {
            parts[at]["id"] = (at + 1).ToString(CultureInfo.InvariantCulture);
            if (isSerial && at > 0)
                parts[at]["dependsOn"] = Column.Strings(at.ToString(CultureInfo.InvariantCulture));
        }

        return new JsonObject { ["requests"] = new JsonArray([.. parts]) };
    }
}
