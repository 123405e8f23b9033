using System.Text.Json.Nodes;
using Shouldly;
using TeamsAlign.Lists;
using TeamsAlign.Requests;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>Subscriptions through the weeks, and a workspace that Graph does not tell of anything.</summary>
public sealed class SubscriptionLifeTests(LocalGraph graph) : IClassFixture<LocalGraph>
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Before_subscriptions_run_out_they_are_renewed()
    {
        // Graph has a clock of its own: ours begins so far behind that it never gets ahead of it.
        await using var site = await ToldSite.StartAsync(graph, 28 * Day);
        await site.UntilAsync(async () => (await site.SubscriptionsAsync()).Count == ToldSite.Followed);
        var made = (await site.SubscriptionsAsync()).ToDictionary(s => s.Id, s => s.Expires);

        await site.AdvanceAsync(27 * Day, Day);

        await site.UntilAsync(async () => (await site.SubscriptionsAsync()).All(s => made.TryGetValue(s.Id, out var before) && s.Expires > before + (20 * Day)));
        (await site.SubscriptionsAsync()).Count.ShouldBe(ToldSite.Followed);
        site.IsTold.ShouldBeTrue();
    }

    [Fact]
    public async Task Where_Graph_refuses_to_tell_edits_arrive_all_the_same_and_it_is_asked_again_after_an_hour()
    {
        await using var site = await ToldSite.StartAsync(graph, Day, answers: false);
        var key = await site.AskedAsync();
        await site.UntilAsync(() => Task.FromResult(site.Log.Count(l => l.StartsWith("Graph does not take a subscription", StringComparison.Ordinal)) == ToldSite.Followed));
        site.IsTold.ShouldBeFalse();

        await site.Lists.EditAsync("Requests", key, new() { ["Area"] = "Display" });
        await site.UntilAsync(async () =>
        {
            await site.AdvanceAsync(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10));
            return site.State.Requests[key]!.Area == "Display";
        });
        (await site.SubscriptionsAsync()).ShouldBeEmpty();

        await site.AnswerAsync();
        await site.AdvanceAsync(TimeSpan.FromMinutes(60), TimeSpan.FromMinutes(20));
        await site.UntilAsync(async () => (await site.SubscriptionsAsync()).Count == ToldSite.Followed);
        await site.UntilAsync(() => Task.FromResult(site.IsTold));
    }

    [Fact]
    public async Task What_Graph_may_have_missed_telling_is_looked_for_at_once()
    {
        await using var site = await ToldSite.StartAsync(graph, Day);
        await site.UntilAsync(() => Task.FromResult(site.IsTold));
        var key = await site.AskedAsync();
        await OrderAsync("faults", new JsonArray(new JsonObject { ["kind"] = "hookLost", ["on"] = "request", ["count"] = 1_000 }));
        await site.Lists.EditAsync("Requests", key, new() { ["Area"] = "Display" });
        var any = (await site.SubscriptionsAsync())[0];

        await OrderAsync("lifecycle", new JsonObject { ["subscriptionId"] = any.Id, ["event"] = "missed" });

        await site.UntilAsync(() => Task.FromResult(site.Log.Contains("Graph says about a subscription: missed")));
        // The looks after a notice, and none in turn: those of this list are five minutes apart.
        await site.AdvanceAsync(TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(2));
        await site.UntilAsync(s => s.Requests[key]!.Area == "Display");
        await graph.Process.ControlAsync(HttpMethod.Delete, "faults", null, Cancel);
    }

    private Task OrderAsync(string path, JsonNode body) => graph.Process.ControlAsync(HttpMethod.Post, path, body.ToJsonString(), Cancel);
}
