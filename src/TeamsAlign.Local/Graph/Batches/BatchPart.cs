using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Batches;

/// <summary>One request of a batch.</summary>
/// <param name="Id">Chosen by the caller and echoed as it is.</param>
/// <param name="After">Ids this one waits for.</param>
internal sealed record BatchPart(string Id, GraphRequest Request, IReadOnlyList<string> After)
{
    public static BatchPart Read(GraphRequest batch, JsonNode? sent)
    {
        if (sent is not JsonObject part)
            throw Failures.BadRequest("Invalid batch payload format.");
        var (id, method, url) = (Text(part["id"]), Text(part["method"]), Text(part["url"]));
        if (string.IsNullOrEmpty(id) || string.IsNullOrEmpty(method) || string.IsNullOrEmpty(url))
            throw Failures.BadRequest("Invalid batch payload format.");

        // A relative address, with or without a slash, and as the SDK sends it: already decoded, so spaces and quotes may stand in it.
        var target = url.Split('?', 2);
        var path = "/" + target[0].TrimStart('/');
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in part["headers"] as JsonObject ?? [])
            headers[name] = Text(value) ?? "";
        if (part["body"] is not null && !headers.ContainsKey("Content-Type"))
            throw Failures.BadRequest($"Write request id : {id} does not contain Content-Type header or body.");

        var request = batch with
        {
            Method = method.ToUpperInvariant(),
            Segments = PathSegments.Of(path),
            RawPath = path,
            Query = QueryOptions.Parse(target.Length > 1 ? target[1] : ""),
            Headers = headers,
            Body = part["body"]?.DeepClone(),
        };
        var after = part["dependsOn"] is JsonArray array ? array.Select(item => Text(item) ?? "").ToArray() : [];
        return new BatchPart(id, request, after);
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
