using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using TeamsAlign.Bench.Cluster;
using Xunit;

namespace TeamsAlign.Tests.Cluster;

/// <summary>A process serves while its workspace is still being read.</summary>
public sealed class LoadingStory
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Until_the_lists_are_read_people_are_told_how_far_it_is_and_then_served()
    {
        await using var local = await LocalServices.StartAsync("http://localhost:1", timeScale: 0.1, Cancel);
        await using (var first = Member.Start(local.Folder, redis: null))
        {
            await first.ReadyAsync(Cancel);
            using var asking = await SignedInAsync(local, first);
            for (var i = 1; i <= 3; i++)
                (await asking.PostAsJsonAsync("/api/requests", new { need = $"Need {i}", accountName = "Contoso" }, Cancel)).EnsureSuccessStatusCode();
        }

        // Ten seconds on this clock.
        using var graph = new HttpClient { BaseAddress = new Uri(local.Url) };
        using var slow = new StringContent(
            $$"""[{"kind":"slow","on":"request","method":"GET","path":"/lists/{{await ListIdAsync(graph, "Requests")}}/items","delaySeconds":100,"count":1}]""", Encoding.UTF8, "application/json");
        (await graph.PostAsync("/control/graph/faults", slow, Cancel)).EnsureSuccessStatusCode();
        await using var second = Member.Start(local.Folder, redis: null);
        using var http = await SignedInAsync(local, second);

        using var waits = await AnsweredAsync(http, "/api/me");

        waits.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        waits.Headers.RetryAfter.ShouldNotBeNull();
        var problem = (await waits.Content.ReadFromJsonAsync<JsonNode>(Cancel))!;
        ((string?)problem["code"]).ShouldBe("loading");
        ((string?)problem["detail"]).ShouldNotBeNull().ShouldStartWith("The product line is being loaded");
        await UntilAsync(async () => (string?)JsonNode.Parse(await (await http.GetAsync("/healthz", Cancel)).Content.ReadAsStringAsync(Cancel))!["detail"] is { } detail && detail.Contains(" of about ", StringComparison.Ordinal));
        await second.ReadyAsync(Cancel);
        (await http.GetStringAsync("/api/requests", Cancel)).ShouldContain("Need 3");
    }

    /// <summary>The first answer, whatever it is: before it nobody listens.</summary>
    private static async Task<HttpResponseMessage> AnsweredAsync(HttpClient http, string path)
    {
        while (true)
        {
            try
            {
                return await http.GetAsync(path, Cancel);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, Cancel);
            }
        }
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        while (!await isSo())
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, Cancel);
    }

    private static async Task<HttpClient> SignedInAsync(LocalServices local, Member member)
    {
        var http = new HttpClient { BaseAddress = new Uri(member.Url), Timeout = TimeSpan.FromMinutes(2) };
        var token = JsonNode.Parse(await http.GetStringAsync($"{local.Url}/local/token?person=aaaaaaaa-0000-4000-8000-000000000001", Cancel))!;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)token["token"]!);
        return http;
    }

    private static async Task<string> ListIdAsync(HttpClient graph, string list)
    {
        var lists = await graph.GetFromJsonAsync<JsonNode>("/v1.0/sites/contoso.sharepoint.local:/sites/product-line:/lists", Cancel);
        return (string)lists!["value"]!.AsArray().Single(l => (string?)l!["displayName"] == list)!["id"]!;
    }
}
