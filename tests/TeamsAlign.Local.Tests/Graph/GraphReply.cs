using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph;

/// <summary>What came back.</summary>
public sealed record GraphReply(int Status, JsonNode? Body, string Content, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode? this[string name] => Body?[name];

    public JsonArray Values => Body!["value"]!.AsArray();

    public string? ErrorCode => Body?["error"]?["code"]?.GetValue<string>();

    public string? ErrorMessage => Body?["error"]?["message"]?.GetValue<string>();

    public string Text(string name) => Body![name]!.GetValue<string>();

    public string? Field(string name) => Body?["fields"]?[name]?.ToString();

    public static async Task<GraphReply> ReadAsync(HttpResponseMessage response)
    {
        var content = await response.Content.ReadAsStringAsync();
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(',', header.Value), StringComparer.OrdinalIgnoreCase);
        JsonNode? body = null;
        try
        {
            body = content.Length == 0 ? null : JsonNode.Parse(content);
        }
        catch (JsonException)
        {
            // A page for people, as proxies send it; the test looks at the content.
        }

        return new GraphReply((int)response.StatusCode, body, content, headers);
    }
}
