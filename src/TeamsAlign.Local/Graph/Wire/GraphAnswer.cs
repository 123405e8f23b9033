using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph.Wire;

/// <summary>What goes back: a status, headers of this answer alone, and JSON (or nothing).</summary>
internal sealed record GraphAnswer(int Status, JsonNode? Body)
{
    public Dictionary<string, string> Headers { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    public static GraphAnswer Ok(JsonNode body) => new(200, body);

    public static GraphAnswer Empty() => new(204, null);

    /// <summary>One entity: its ETag, quotes included, is also a header.</summary>
    public static GraphAnswer Entity(JsonObject body, int status = 200)
    {
        var answer = new GraphAnswer(status, body);
        if (body["@odata.etag"]?.GetValue<string>() is { } etag)
            answer.Headers["ETag"] = etag;
        return answer;
    }

    public static GraphAnswer Created(JsonObject body, string location)
    {
        var answer = Entity(body, 201);
        answer.Headers["Location"] = location;
        return answer;
    }

    public static GraphAnswer Collection(string context, IEnumerable<JsonNode?> values, string? nextLink = null)
    {
        var body = new JsonObject { ["@odata.context"] = context };
        if (nextLink is not null)
            body["@odata.nextLink"] = nextLink;
        body["value"] = new JsonArray([.. values]);
        return Ok(body);
    }
}
