using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TeamsAlign.Bench.Cluster;

/// <summary>Somebody who works through the one address, one command after the other, and remembers what was acknowledged.</summary>
public sealed class Seller(string url, LocalServices local, int number)
{
    /// <summary>Changes to a request before the next is asked for.</summary>
    private const int Changes = 3;

    private readonly List<Asked> asked = [];
    private readonly ConcurrentQueue<string> refused = new();

    /// <summary>All this person tried, in order.</summary>
    public IReadOnlyList<Asked> All
    {
        get
        {
            lock (asked)
                return [.. asked];
        }
    }

    public int Acknowledged => All.Sum(a => (a.Key is null ? 0 : 1) + (int)a.Acknowledged);

    public int Unanswered { get; private set; }

    /// <summary>Answers that say why it was not done.</summary>
    public IReadOnlyCollection<string> Refused => refused;

    /// <summary>A request, and how far its reach was counted up.</summary>
    /// <param name="Title">Nobody else's.</param>
    public sealed record Asked(string Title)
    {
        /// <summary>Null where the request was not acknowledged.</summary>
        public string? Key { get; set; }

        public decimal Acknowledged { get; set; }

        public decimal Attempted { get; set; }
    }

    public async Task WorkAsync(CancellationToken cancellationToken)
    {
        using var http = await SignedInAsync(cancellationToken);
        for (var n = 1; !cancellationToken.IsCancellationRequested; n++)
        {
            var request = new Asked(string.Create(CultureInfo.InvariantCulture, $"Need {n} of seller {number}"));
            lock (asked)
                asked.Add(request);
            request.Key = (string?)(await SendAsync(http, HttpMethod.Post, "/api/requests", new() { ["need"] = request.Title, ["title"] = request.Title, ["accountName"] = $"Customer {number}" }))?["key"];
            for (var reach = 1; request.Key is not null && reach <= Changes && !cancellationToken.IsCancellationRequested; reach++)
            {
                request.Attempted = reach;
                if (await SendAsync(http, HttpMethod.Put, $"/api/requests/{request.Key}/score", new() { ["reach"] = reach }) is not null)
                    request.Acknowledged = reach;
            }
        }
    }

    /// <summary>A person of the local tenant; several share one, as one person with several windows.</summary>
    private async Task<HttpClient> SignedInAsync(CancellationToken cancellationToken)
    {
        var token = await local.TokenAsync((number % 9) + 1, cancellationToken);
        var http = new HttpClient { BaseAddress = new Uri(url), Timeout = TimeSpan.FromSeconds(60) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    /// <returns>Null where nobody knows whether it was done: no answer, or one that says so.</returns>
    private async Task<JsonNode?> SendAsync(HttpClient http, HttpMethod method, string path, JsonObject body)
    {
        try
        {
            using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
            // Not cancelled at the end of the run: what was sent is waited for.
            using var answer = await http.SendAsync(request, CancellationToken.None);
            if (answer.IsSuccessStatusCode)
                return JsonNode.Parse(await answer.Content.ReadAsStringAsync(CancellationToken.None));
            if ((int)answer.StatusCode < 500)
            {
                refused.Enqueue($"{path}: {await answer.Content.ReadAsStringAsync(CancellationToken.None)}");
                return null;
            }
        }
        catch (Exception lost) when (lost is HttpRequestException or TaskCanceledException or IOException)
        {
            // The process is gone, or the answer.
        }

        Unanswered++;
        return null;
    }
}
