using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Shouldly;
using TeamsAlign.Tests.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>Somebody with write access to the site edits lists in SharePoint; nobody tells the product but Graph itself.</summary>
[Collection(FrontDoor.Name)]
public sealed class HandEditStory(StoryProduct product)
{
    /// <summary>One for each kind of record.</summary>
    private static readonly int FollowedLists = LiveSite.Kinds.All.Count();

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task A_plain_edit_reaches_open_tabs_and_a_decision_is_set_back_and_the_administrator_is_told()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var priya = await product.TabAsync(Somebody.Priya);
        var ana = await product.ChatAsync(Somebody.Ana, Place.Personal);
        using var administrator = await product.AdministratorAsync();
        var key = await product.AskedByAsync(Somebody.Marcus, "Frames in other colours", "Proseware");
        await using var open = await priya.StayOpenAsync();

        await EditAsync(key, new() { ["Area"] = "Frames", ["Status"] = "Approved" });

        using var deadline = new CancellationTokenSource(Patience, TimeProvider.System);
        var request = (await priya.GetAsync($"/api/requests/{key}")).Ok;
        while ((string?)request["area"] != "Frames")
        {
            await open.ChangedAsync(Patience);
            deadline.IsCancellationRequested.ShouldBeFalse();
            request = (await priya.GetAsync($"/api/requests/{key}")).Ok;
        }

        ((string?)request["status"]).ShouldBe("new");
        request["history"]!.AsArray().Select(h => (string?)h!["by"]).ShouldContain("Tomas Berg");
        var told = await ana.UntilAsync("the notice of the edit", m => m.Shows("A list was edited by hand"));
        told.Shows($"Tomas Berg changed Status of {key} in the list; set back").ShouldBeTrue(told.ToString());
        ((string?)(await product.SharePoint.RowAsync("Requests", key))["Status"]).ShouldBe("New");

        async Task EditAsync(string of, JsonObject fields)
        {
            var item = (string?)(await product.SharePoint.RowAsync("Requests", of))["id"];
            using var answer = await product.Process.Http.PostAsJsonAsync(
                "/control/graph/edit", new JsonObject { ["list"] = "Requests", ["itemId"] = item, ["fields"] = fields, ["editor"] = "Tomas Berg" }, cancel);
            answer.EnsureSuccessStatusCode();
        }
    }

    [Fact]
    public async Task Whoever_knocks_at_the_address_for_notices_without_the_secret_changes_nothing()
    {
        var http = product.Process.Http;
        using var empty = new StringContent("");
        using var handshake = await http.PostAsync("/notifications/graph?validationToken=%3Cb%3Ehello%3C%2Fb%3E", empty, TestContext.Current.CancellationToken);
        handshake.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        (await handshake.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("<b>hello</b>");

        var forged = new JsonObject { ["value"] = new JsonArray(new JsonObject { ["subscriptionId"] = "x", ["clientState"] = "guess", ["lifecycleEvent"] = "missed" }) };
        using var notice = await http.PostAsJsonAsync("/notifications/graph", forged, TestContext.Current.CancellationToken);
        notice.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await UntilAsync(() => Task.FromResult(product.Process.Output()), said => said.Contains("1 notices came without the secret", StringComparison.Ordinal));

        using var nonsense = await http.PostAsJsonAsync("/notifications/graph", new JsonArray(1), TestContext.Current.CancellationToken);
        nonsense.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_subscription_that_Graph_drops_is_made_anew_and_one_that_it_doubts_is_reauthorized()
    {
        using var graph = await product.Process.AsApplicationAsync();
        var all = await UntilAsync(async () => await SubscriptionsAsync(graph), held => held.Length >= FollowedLists);
        all.Select(s => (string?)s["notificationUrl"]).ShouldAllBe(url => url == $"{product.Process.Url}/notifications/graph");
        all.Select(s => (string?)s["resource"]).Distinct().Count().ShouldBe(FollowedLists);

        await LifecycleAsync(all[0], "subscriptionRemoved");
        await UntilAsync(async () => await SubscriptionsAsync(graph), held => held.Count(s => (string?)s["resource"] == (string?)all[0]["resource"]) == 2);
        await LifecycleAsync(all[1], "reauthorizationRequired");
        await UntilAsync(() => product.SharePoint.CallsAsync(), calls => calls["routes"]!.AsObject().Any(r => r.Key.EndsWith("/reauthorize", StringComparison.Ordinal)));

        async Task LifecycleAsync(JsonNode subscription, string happened)
        {
            var order = new JsonObject { ["subscriptionId"] = (string?)subscription["id"], ["event"] = happened };
            using var answer = await product.Process.Http.PostAsJsonAsync("/control/graph/lifecycle", order, TestContext.Current.CancellationToken);
            answer.EnsureSuccessStatusCode();
        }
    }

    private static async Task<JsonNode[]> SubscriptionsAsync(HttpClient graph) =>
        [.. JsonNode.Parse(await graph.GetStringAsync("/v1.0/subscriptions", TestContext.Current.CancellationToken))!["value"]!.AsArray().Select(s => s!)];

    private static async Task<T> UntilAsync<T>(Func<Task<T>> look, Func<T, bool> isSo)
    {
        using var deadline = new CancellationTokenSource(Patience, TimeProvider.System);
        while (true)
        {
            var seen = await look();
            if (isSo(seen))
                return seen;
            await Task.Delay(TimeSpan.FromMilliseconds(300), TimeProvider.System, deadline.Token);
        }
    }
}
