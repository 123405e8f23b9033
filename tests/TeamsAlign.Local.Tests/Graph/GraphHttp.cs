using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph;

/// <summary>A plain HTTP client at the local Graph, as an administrator with curl would use it.</summary>
public sealed class GraphHttp : IDisposable
{
    private readonly HttpClient http = new();

    private GraphHttp(string root) => Root = root;

    public string Root { get; }

    /// <summary>Address of the sample workspace's site below <c>/v1.0</c>.</summary>
    public string Site { get; private set; } = "";

    public static async Task<GraphHttp> ConnectAsync(string url, string? token)
    {
        var graph = new GraphHttp(url + "/v1.0");
        if (token is not null)
            graph.http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var site = await graph.GetAsync("/sites/contoso.sharepoint.local:/sites/product-line");
        graph.Site = $"/sites/{site.Text("id")}";
        return graph;
    }

    public Task<GraphReply> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync("GET", path, null, headers);

    public Task<GraphReply> PostAsync(string path, JsonNode? body, params (string Name, string Value)[] headers) => SendAsync("POST", path, body, headers);

    public Task<GraphReply> PatchAsync(string path, JsonNode? body, params (string Name, string Value)[] headers) => SendAsync("PATCH", path, body, headers);

    public Task<GraphReply> DeleteAsync(string path, params (string Name, string Value)[] headers) => SendAsync("DELETE", path, null, headers);

    /// <summary>A new list with these columns; answers its items' address.</summary>
    public async Task<string> NewListAsync(params JsonNode[] columns)
    {
        var reply = await PostAsync($"{Site}/lists", new JsonObject
        {
            ["displayName"] = "List " + Guid.NewGuid().ToString("N"), ["list"] = new JsonObject { ["template"] = "genericList" }, ["columns"] = new JsonArray(columns),
        });
        return $"{Site}/lists/{reply.Text("id")}/items";
    }

    public async Task<GraphReply> SendAsync(string method, string path, JsonNode? body, (string Name, string Value)[] headers)
    {
        var address = path.StartsWith("http", StringComparison.Ordinal) ? path : path.StartsWith("/control", StringComparison.Ordinal) ? Root[..^5] + path : Root + path;
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (body is not null)
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return await GraphReply.ReadAsync(response);
    }

    public void Dispose() => http.Dispose();
}
