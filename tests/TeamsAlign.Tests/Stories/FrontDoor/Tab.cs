using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.SignalR.Client;

namespace TeamsAlign.Tests.Stories;

/// <summary>A person's tab or side panel: the API with their single sign-on token.</summary>
public sealed class Tab : IDisposable
{
    private readonly HttpClient http;
    private readonly string token;

    private readonly string? productLine;

    /// <param name="productLine">Key of the one the page shows; null where it does not say.</param>
    public Tab(string url, string token, string? productLine = null)
    {
        (this.token, this.productLine) = (token, productLine);
        http = new HttpClient { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(10) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (productLine is not null)
            http.DefaultRequestHeaders.Add("Product-Line", productLine);
    }

    public Task<Reply> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    /// <summary>As pages ask: what they have is sent again only where it is no longer so.</summary>
    /// <returns>The status, and the tag of what the server has.</returns>
    public async Task<(HttpStatusCode Status, string Tag)> AskAsync(string path, string? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (known is not null)
            request.Headers.IfNoneMatch.ParseAdd(known);
        using var answer = await http.SendAsync(request);
        return (answer.StatusCode, answer.Headers.ETag!.ToString());
    }

    /// <summary>The answer as it came, headers and all.</summary>
    public async Task<HttpResponseMessage> FetchAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await http.SendAsync(request);
    }

    public Task<Reply> PostAsync(string path, JsonObject? body = null) => SendAsync(HttpMethod.Post, path, JsonContent.Create(body ?? []));

    public Task<Reply> PutAsync(string path, JsonObject body) => SendAsync(HttpMethod.Put, path, JsonContent.Create(body));

    public Task<Reply> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    /// <summary>A file as it is on disk, or text.</summary>
    public Task<Reply> ImportAsync(string kind, string csv, bool dryRun = false) =>
        SendAsync(HttpMethod.Post, $"/api/import/{kind}?dryRun={(dryRun ? "true" : "false")}", new StringContent(csv, Encoding.UTF8, "text/csv"));

    /// <summary>The same, without waiting for its end: the import as it was started.</summary>
    public Task<Reply> StartImportAsync(string kind, string csv) =>
        SendAsync(HttpMethod.Post, $"/api/import/{kind}?dryRun=false&wait=false", new StringContent(csv, Encoding.UTF8, "text/csv"));

    /// <summary>An import, once it stands like that.</summary>
    public async Task<JsonNode> ImportUntilAsync(string key, Func<JsonNode, bool> isSo)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(3), TimeProvider.System);
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(200), TimeProvider.System);
        while (true)
        {
            var import = (await GetAsync($"/api/import/jobs/{key}")).Ok;
            if (isSo(import))
                return import;
            if (deadline.IsCancellationRequested)
                throw new TimeoutException($"The import stands at {import.ToJsonString()}");
            await again.WaitForNextTickAsync(CancellationToken.None);
        }
    }

    /// <summary>Stays open and hears of changes.</summary>
    public async Task<LiveTab> StayOpenAsync()
    {
        var hub = new HubConnectionBuilder()
            .WithUrl(new Uri(http.BaseAddress!, productLine is null ? "/live" : $"/live?productLine={productLine}"), options => options.AccessTokenProvider = () => Task.FromResult<string?>(token))
            .Build();
        var live = new LiveTab(hub);
        await hub.StartAsync();
        return live;
    }

    public void Dispose() => http.Dispose();

    private async Task<Reply> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        using var answer = await http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        var isJson = answer.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;
        return new Reply(answer.StatusCode, isJson ? JsonNode.Parse(text) : null, text);
    }
}
