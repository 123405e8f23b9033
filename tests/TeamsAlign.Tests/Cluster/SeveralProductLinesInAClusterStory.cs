using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Shouldly;
using TeamsAlign.Bench.Cluster;
using TeamsAlign.Tests.Stories;
using Xunit;

namespace TeamsAlign.Tests.Cluster;

/// <summary>Two processes on one Redis serve two product lines: each has one writer, and either process answers for both.</summary>
public sealed class SeveralProductLinesInAClusterStory
{
    private static readonly string[] Settings = ["--Local:HomeSite=sites/home", "--Graph:HomeLookSeconds=1", "--Local:UnknownPeopleAre=Member"];
    private static readonly string[] Lines = ["meeting-rooms", "desk-phones"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_has_one_writer_wherever_it_lives_and_both_processes_answer_for_both()
    {
        if (await RedisServer.FindAsync(s => TestContext.Current.SendDiagnosticMessage("{0}", s)) is not { } program)
        {
            Assert.Skip("cannot run here: no redis-server; install one, or name it in REDIS_SERVER");
            return;
        }

        await using var redis = await RedisServer.StartAsync(program, Cancel);
        await using var first = await ProductProcess.StartAsync([.. Settings, $"--Cluster:Redis={redis.ConnectionString}"]);
        await using var second = Member.Start(first.Folder, redis.ConnectionString, Settings);
        await second.ReadyAsync(Cancel);
        foreach (var line in Lines)
            await AddAsync(first, line);

        using var there = new HttpClient { BaseAddress = new Uri(second.Url) };
        var (here, elsewhere) = (await ServedAsync(first.Http), await ServedAsync(there));
        foreach (var line in Lines)
            (here[line] ^ elsewhere[line]).ShouldBeTrue($"{line} has one writer");

        var token = (string)JsonNode.Parse(await first.Http.GetStringAsync($"/local/token?person={Somebody.Lena.Id}", Cancel))!["token"]!;
        foreach (var line in Lines)
        {
            using var one = new Tab(first.Url, token, line);
            using var other = new Tab(second.Url, token, line);
            var a = (string)(await one.PostAsync("/api/requests", new() { ["need"] = $"From the first to {line}", ["accountName"] = "Contoso" })).Ok["key"]!;
            var b = (string)(await other.PostAsync("/api/requests", new() { ["need"] = $"From the second to {line}", ["accountName"] = "Contoso" })).Ok["key"]!;
            (a, b).ShouldBe(("REQ-1", "REQ-2"));
            var version = (string)(await other.GetAsync("/api/me")).Ok["version"]!;
            using var answer = await one.FetchAsync("/api/requests", ("Workspace-Version", version));
            (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain($"From the second to {line}");
        }
    }

    private static async Task AddAsync(ProductProcess product, string line)
    {
        using var made = await product.Http.PostAsJsonAsync("/control/graph/sites", new JsonObject { ["path"] = $"sites/{line}", ["displayName"] = line }, Cancel);
        made.EnsureSuccessStatusCode();
        await new SharePoint(product.Http, "sites/home").EditAsync("Workspaces", Somebody.Ana, new JsonObject
        {
            ["RecordKey"] = line, ["Title"] = line, ["SiteAddress"] = $"https://contoso.sharepoint.local/sites/{line}", ["State"] = "Active", ["IsOpen"] = true,
        });
    }

    /// <summary>Of each product line whether its writer lives in this process, once all are served there.</summary>
    private static async Task<Dictionary<string, bool>> ServedAsync(HttpClient http)
    {
        using var deadline = new CancellationTokenSource(Patience, TimeProvider.System);
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(250), TimeProvider.System);
        while (true)
        {
            using var answer = await http.GetAsync(new Uri("/healthz", UriKind.Relative), Cancel);
            var served = (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancel))?["workspaces"]?.AsArray().Where(w => (string?)w!["status"] == "ok").ToArray() ?? [];
            if (served.Length == Lines.Length)
                return served.ToDictionary(w => (string)w!["key"]!, w => (bool)w!["writer"]!);
            await again.WaitForNextTickAsync(deadline.Token);
        }
    }
}
