using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Shouldly;
using TeamsAlign.Bench.Cluster;
using Xunit;

namespace TeamsAlign.Tests.Cluster;

/// <summary>Several processes work on one workspace behind one address.</summary>
public sealed class ClusterStory(ClusterStage built) : IClassFixture<ClusterStage>
{
    private const int Enough = 20;
    private const int Processes = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_one_process_acknowledged_every_process_answers_at_once_and_alike()
    {
        var stage = await built.BuiltAsync();
        var seen = "";
        foreach (var member in stage.Alive)
        {
            using var http = await SignedInAsync(stage, member);
            using var asked = await http.PostAsJsonAsync("/api/requests", new { need = $"Told to port {member.Port}", accountName = "Contoso" }, Cancel);
            var key = (string)(await asked.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonNode>(Cancel))!["key"]!;
            seen = asked.Headers.GetValues("Workspace-Version").Single();
            foreach (var other in stage.Alive)
                (await TextAsync(await SignedInAsync(stage, other), $"/api/requests/{key}", seen)).Text.ShouldContain($"Told to port {member.Port}");
        }

        var answers = await Task.WhenAll(stage.Alive.Select(async m => await TextAsync(await SignedInAsync(stage, m), "/api/requests", seen)));
        answers.Select(a => a.Text).Distinct().ShouldHaveSingleItem();
        answers.Select(a => a.Tag).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_writer_that_dies_loses_nothing_it_acknowledged_and_open_pages_follow_the_next()
    {
        var stage = await built.BuiltAsync();
        await using var shift = new Shift(stage, first: 1, count: 6);
        await shift.MoreAsync(Enough, Cancel);
        var pages = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Board.OpenAsync(stage.Balancer.Url, stage.Local, Cancel)));

        await stage.KillWriterAsync(Cancel);

        await stage.WriterAsync(Cancel);
        await shift.MoreAsync(Enough, Cancel);
        foreach (var page in pages)
        {
            while (page.WasLost && page.Recovered is null)
                await shift.MoreAsync(1, Cancel);
            await page.DisposeAsync();
        }

        await shift.EndAsync();
        var verdict = await Verdict.SettledAsync(shift.Sellers, new SharePointLists(stage.Local.Url), Cancel);
        verdict.IsClean.ShouldBeTrue($"{verdict}\n{string.Join('\n', verdict.Notes)}");
        shift.Sellers.SelectMany(s => s.Refused).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_writer_that_knows_nothing_of_the_others_makes_nobody_lose_or_double_anything()
    {
        var stage = await built.BuiltAsync();
        await using var rival = await stage.AddAsync(alone: true, Cancel);
        await using var shift = new Shift(stage, first: 101, count: 4);

        await shift.MoreAsync(Enough, Cancel);

        await shift.EndAsync();
        rival.Output.ShouldContain("Took over the workspace");
        var verdict = await Verdict.SettledAsync(shift.Sellers, new SharePointLists(stage.Local.Url), Cancel);
        verdict.IsClean.ShouldBeTrue($"{verdict}\n{string.Join('\n', verdict.Notes)}");
    }

    [Fact]
    public async Task A_process_that_stood_still_while_another_became_the_writer_loses_and_doubles_nothing_when_it_goes_on()
    {
        var stage = await built.BuiltAsync();
        await stage.FillAsync(Processes, Cancel);
        await using var shift = new Shift(stage, first: 201, count: 6);
        await shift.MoreAsync(Enough, Cancel);

        var paused = await stage.PauseWriterAsync(Cancel);
        await shift.MoreAsync(Enough, Cancel);
        await paused.GoOnAsync();

        await shift.MoreAsync(Enough, Cancel);
        await shift.EndAsync();
        var verdict = await Verdict.SettledAsync(shift.Sellers, new SharePointLists(stage.Local.Url), Cancel);
        verdict.IsClean.ShouldBeTrue($"{verdict}\n{string.Join('\n', verdict.Notes)}");
    }

    [Fact]
    public async Task A_Redis_that_dies_and_comes_back_empty_loses_nothing_and_the_cluster_works_on()
    {
        var stage = await built.BuiltAsync();
        await stage.FillAsync(Processes, Cancel);
        await using var shift = new Shift(stage, first: 301, count: 6);
        await shift.MoreAsync(Enough, Cancel);

        // Those that were there before end by themselves: whoever starts later would know nothing of them.
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        enough.CancelAfter(Patience);
        await stage.EmptyRedisAsync(() => shift.MoreAsync(Enough, Cancel), enough.Token);

        await shift.MoreAsync(Enough, Cancel);
        await shift.EndAsync();
        var verdict = await Verdict.SettledAsync(shift.Sellers, new SharePointLists(stage.Local.Url), Cancel);
        verdict.IsClean.ShouldBeTrue($"{verdict}\n{string.Join('\n', verdict.Notes)}");
    }

    private static async Task<HttpClient> SignedInAsync(Stage stage, Member member)
    {
        var http = new HttpClient { BaseAddress = new Uri(member.Url), Timeout = TimeSpan.FromMinutes(2) };
        var token = JsonNode.Parse(await http.GetStringAsync($"{stage.Local.Url}/local/token?person=aaaaaaaa-0000-4000-8000-000000000001", Cancel))!;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)token["token"]!);
        return http;
    }

    private static async Task<(string Text, string? Tag)> TextAsync(HttpClient http, string path, string seen)
    {
        using (http)
        {
            http.DefaultRequestHeaders.Add("Workspace-Version", seen);
            using var answer = await http.GetAsync(path, Cancel);
            return (await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(Cancel), answer.Headers.ETag?.Tag);
        }
    }
}
