using System.Text.Json;
using Shouldly;
using Xunit;
using static TeamsAlign.Lists.Tests.Wire.WriteResultTests;

namespace TeamsAlign.Lists.Tests.Wire;

public sealed class ChainTests
{
    private static readonly ChainPart[] Three =
    [
        new ChainPart.Update(Demand.Schema, "1", "\"g,4\"", Fields.Empty.Set(Demand.Story, "a & b = c # d + 100%").Set(Demand.Due, null)),
        new ChainPart.Create(Demand.Schema, Fields.Empty.Set(Demand.Key, "REQ-2").Set(Demand.Story, null)),
        new ChainPart.Delete(Demand.Schema, "9", null),
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_chain_is_one_request_in_which_each_part_waits_for_the_one_before()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.Then(200, Batch((2, 201, Item("77")), (3, 204, "null"), (1, 200, Item("1"))));
        using var connection = graph.Connect();

        var results = await ScriptedGraph.Site(connection).RunChainAsync(Three, Priority.People, Cancel);

        results.ShouldAllBe(r => r.IsDone);
        results[0].ShouldBeOfType<PartResult.Done>().ItemId.ShouldBe("1");
        results[1].ShouldBeOfType<PartResult.Done>().ETag.ShouldEndWith(",3\"");
        using var sent = JsonDocument.Parse(graph.Requests.Last().Body);
        var parts = sent.RootElement.GetProperty("requests").EnumerateArray().ToList();
        parts.Select(p => p.GetProperty("method").GetString()).ShouldBe(["PATCH", "POST", "DELETE"]);
        parts[0].TryGetProperty("dependsOn", out _).ShouldBeFalse();
        parts[1].GetProperty("dependsOn")[0].GetString().ShouldBe(parts[0].GetProperty("id").GetString());
        parts[2].GetProperty("dependsOn")[0].GetString().ShouldBe(parts[1].GetProperty("id").GetString());
        parts[0].GetProperty("url").GetString()!.TrimStart('/').ShouldBe($"sites/{ScriptedGraph.SiteId}/lists/list-1/items/1");
        parts[0].GetProperty("headers").GetProperty("If-Match").GetString().ShouldBe("\"g,4\"");
        parts[0].GetProperty("body").GetProperty("fields").GetRawText().ShouldContain("\"Due\":null");
        parts[0].GetProperty("body").GetProperty("fields").GetProperty("Story").GetString().ShouldBe("a & b = c # d + 100%");
        parts[1].GetProperty("body").GetProperty("fields").EnumerateObject().Select(f => f.Name).ShouldBe(["Key"]);
        connection.Gate.CallsTotal.ShouldBe(2);
        connection.Gate.ResourceUnitsTotal.ShouldBe(2 + 6);
    }

    [Fact]
    public async Task The_token_is_sent_once_and_not_in_every_part()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.Then(200, Batch((1, 200, Item("1")), (2, 201, Item("2")), (3, 204, "null")));
        using var connection = graph.Connect();

        await ScriptedGraph.Site(connection).RunChainAsync(Three, Priority.People, Cancel);

        graph.Requests.Last().Body.ShouldNotContain("secret-token");
    }

    [Fact]
    public async Task What_follows_a_failed_part_has_not_run()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.Then(200, Batch(
            (3, 424, Error("failedDependency", "x")), (1, 412, Error("resourceModified", "changed")), (2, 424, Error("failedDependency", "x"))));
        using var connection = graph.Connect();

        var results = await ScriptedGraph.Site(connection).RunChainAsync(Three, Priority.People, Cancel);

        results.Select(r => r.GetType()).ShouldBe([typeof(PartResult.Conflict), typeof(PartResult.NotRun), typeof(PartResult.NotRun)]);
    }

    [Fact]
    public async Task A_part_without_an_answer_is_unknown_unless_it_cannot_have_run()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.Then(200, Batch((1, 200, Item("1"))));
        graph.Then(200, Batch((1, 404, Error("itemNotFound", "gone"))));
        using var connection = graph.Connect();
        var site = ScriptedGraph.Site(connection);

        var lost = await site.RunChainAsync(Three, Priority.People, Cancel);
        var stopped = await site.RunChainAsync(Three, Priority.People, Cancel);

        lost.Select(r => r.GetType()).ShouldBe([typeof(PartResult.Done), typeof(PartResult.Unknown), typeof(PartResult.Unknown)]);
        stopped.Select(r => r.GetType()).ShouldBe([typeof(PartResult.Gone), typeof(PartResult.NotRun), typeof(PartResult.NotRun)]);
    }

    [Fact]
    public async Task A_throttled_part_closes_the_gate_for_as_long_as_it_says()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.Then(200, """
            {"responses":[{"id":"1","status":429,"headers":{"Retry-After":"5"},"body":{"error":{"code":"activityLimitReached","message":"Throttled"}}}]}
            """);
        using var connection = graph.Connect();

        var results = await ScriptedGraph.Site(connection).RunChainAsync(Three, Priority.People, Cancel);

        results[0].ShouldBe(new PartResult.Throttled(TimeSpan.FromSeconds(5)));
        results[1].ShouldBeOfType<PartResult.NotRun>();
        connection.Gate.Status.Budget.ClosedUntil.ShouldNotBeNull();
        connection.Gate.Status.ThrottledTotal.ShouldBe(1);
    }

    [Fact]
    public async Task A_batch_refused_as_a_whole_ran_nothing_and_a_lost_one_may_have_run_everything()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.Then(429, Error("TooManyRequests", "Slow down"), headers: ("Retry-After", "1"));
        graph.ThenDropsTheConnection();
        using var connection = graph.Connect();
        var site = ScriptedGraph.Site(connection);

        var refused = await site.RunChainAsync(Three, Priority.People, Cancel);
        var lost = await site.RunChainAsync(Three, Priority.People, Cancel);

        refused.Select(r => r.GetType()).ShouldBe([typeof(PartResult.Throttled), typeof(PartResult.NotRun), typeof(PartResult.NotRun)]);
        lost.ShouldAllBe(r => r is PartResult.Unknown);
    }

    [Fact]
    public async Task More_parts_than_graph_takes_are_refused_before_anything_is_sent()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        using var connection = graph.Connect();

        await Should.ThrowAsync<ArgumentException>(() =>
            ScriptedGraph.Site(connection).RunChainAsync([.. Enumerable.Repeat(Three[0], 21)], Priority.People, Cancel));
        graph.Requests.ShouldBeEmpty();
    }

    private static string Batch(params (int Id, int Status, string Body)[] parts) =>
        $$"""{"responses":[{{string.Join(',', parts.Select(p => $$"""{"id":"{{p.Id}}","status":{{p.Status}},"headers":{},"body":{{p.Body}}}"""))}}]}""";

    private static string Item(string id) => $$$"""{"id":"{{{id}}}","eTag":"\"g,3\"","fields":{"Key":"REQ-1"}}""";
}
