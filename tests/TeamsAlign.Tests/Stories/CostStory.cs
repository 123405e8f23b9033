using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>What views and commands cost, by the local Graph's own meter. A product of its own: what others do would be counted here.</summary>
public sealed class CostStory(StoryProduct product) : IClassFixture<StoryProduct>
{
    /// <summary>The one view that may ask Graph: what is older than the 90 days in memory.</summary>
    private const string Archive = "/api/history/{key}";

    private const int AllowedACommand = 12;

    private readonly GraphMeter meter = new(product.SharePoint);

    [Fact]
    public async Task Opening_any_view_and_refreshing_any_card_asks_nothing_of_graph()
    {
        var (request, item, account, sync, signal) = await FilledAsync();
        var room = await product.ChatAsync(Somebody.Marcus, Place.DealRoom);
        await room.AddAppAsync();
        var shared = await room.SaysAsync(request);
        using var ana = await product.AdministratorAsync();
        var (approval, _) = await product.PutToSalesAsync("A sauna that says when it is warm", "Fourth Coffee");
        await meter.QuietAsync();
        var before = await meter.CallsAsync();

        using var priya = await product.TabAsync(Somebody.Priya);
        foreach (var view in (await ViewsAsync()).Where(v => !v.StartsWith(Archive, StringComparison.Ordinal)))
        {
            var tab = view.StartsWith("/api/settings", StringComparison.Ordinal) || view.StartsWith("/api/people/roles", StringComparison.Ordinal)
                || view.StartsWith("/api/lists", StringComparison.Ordinal) || view.StartsWith("/api/policies", StringComparison.Ordinal) ? ana : priya;
            var key = view.StartsWith("/api/requests", StringComparison.Ordinal) ? request : view.StartsWith("/api/roadmap", StringComparison.Ordinal) ? item
                : view.StartsWith("/api/accounts", StringComparison.Ordinal) ? account : view.StartsWith("/api/approvals", StringComparison.Ordinal) ? approval
                : view.StartsWith("/api/signals", StringComparison.Ordinal) ? signal : view.StartsWith("/api/drafts", StringComparison.Ordinal) ? "ask" : sync;
            var answer = await tab.GetAsync($"{view.Replace("{key}", key, StringComparison.Ordinal)}?q=dark&text=dark&chat=19:here@thread.v2");
            // An import under that key there is none; the answer is made from memory all the same.
            answer.Status.ShouldBe(view == "/api/import/jobs/{key}" ? HttpStatusCode.NotFound : HttpStatusCode.OK, $"{view}: {answer.Text}");
        }

        (await room.SeesAsync(shared)).Text.ShouldContain(request);
        (await meter.CallsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_request_and_an_answer_cost_at_most_twelve_resource_units_each()
    {
        using var priya = await product.TabAsync(Somebody.Priya);
        (await priya.ImportAsync("accounts", "account,sector\nAlpine Ski House,leisure\n")).Ok.ShouldNotBeNull();
        await product.AskedByAsync(Somebody.Lena, "A map of the slopes", "Alpine Ski House");
        await meter.QuietAsync();
        var (asking, answering) = (new List<long>(), new List<long>());
        // The cheapest of three: now and then an ETag moves by itself on the service, and what is redone then is not the command's.
        foreach (var need in (string[])["A heated cable", "A lift gauge", "A snow switch"])
        {
            var key = "";
            asking.Add(await CostOfAsync(async () => key = await product.AskedByAsync(Somebody.Lena, need, "Alpine Ski House")));
            answering.Add(await CostOfAsync(async () => (await priya.PostAsync($"/api/requests/{key}/answers", new() { ["answer"] = "approve" })).Ok.ShouldNotBeNull()));
        }

        asking.Min().ShouldBeInRange(1, AllowedACommand, string.Join(", ", asking));
        answering.Min().ShouldBeInRange(1, AllowedACommand, string.Join(", ", answering));
    }

    private async Task<long> CostOfAsync(Func<Task> command)
    {
        var before = await meter.UnitsAsync();
        await command();
        await meter.QuietAsync();
        return await meter.UnitsAsync() - before;
    }

    /// <summary>Every view there is, by the API's own description: a new one is opened here without anybody thinking of it.</summary>
    private async Task<IReadOnlyList<string>> ViewsAsync()
    {
        var description = JsonNode.Parse(await product.Process.Http.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken))!;
        return [.. description["paths"]!.AsObject().Where(p => p.Value!["get"] is not null).Select(p => p.Key)];
    }

    private async Task<(string Request, string Item, string Account, string Sync, string Signal)> FilledAsync()
    {
        var request = await product.AskedByAsync(Somebody.Lena, "Dark colours for the sauna panel", "Fourth Coffee");
        using var priya = await product.TabAsync(Somebody.Priya);
        (await priya.PostAsync($"/api/requests/{request}/answers", new() { ["answer"] = "approve" })).Ok.ShouldNotBeNull();
        (await priya.PostAsync($"/api/requests/{request}/placement", new() { ["title"] = "Dark sauna panel", ["horizon"] = "now" })).Ok.ShouldNotBeNull();
        var draft = (await priya.GetAsync("/api/roadmap")).Ok["draft"]!;
        var published = (await priya.PostAsync("/api/roadmap/publish", new() { ["baseVersion"] = (string?)draft["baseVersion"] })).Ok;
        var item = (string)published["items"]!.AsArray().Single(i => (string?)i!["title"] == "Dark sauna panel")!["key"]!;
        var account = (string)(await priya.GetAsync("/api/accounts?q=Fourth")).Ok[0]!["key"]!;
        var sync = (string)(await priya.PostAsync("/api/syncs", new() { ["chat"] = "19:here@thread.v2" })).Ok["key"]!;
        var signal = (string)(await priya.PostAsync("/api/signals", new() { ["text"] = "They look at another sauna" })).Ok["key"]!;
        return (request, item, account, sync, signal);
    }
}
