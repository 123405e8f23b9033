using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;
using static TeamsAlign.Lists.Tests.Wire.WriteResultTests;

namespace TeamsAlign.Lists.Tests.Wire;

public sealed class ReadTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reads_are_repeated_while_graph_says_later_and_not_before_it_said()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.Then(429, Error("activityLimitReached", "Throttled"), headers: ("Retry-After", "1"));
        graph.Then(502, "<html>", "text/html");
        graph.Then(200, """{"id":"5","eTag":"\"g,2\"","fields":{"Key":"REQ-1"}}""");
        using var connection = graph.Connect();
        var clock = Stopwatch.StartNew();

        var row = await ScriptedGraph.Site(connection).GetAsync(Demand.Schema, "5", Cancel);

        row!.Fields[Demand.Key].ShouldBe("REQ-1");
        clock.Elapsed.ShouldBeGreaterThan(TimeSpan.FromSeconds(1));
        connection.Gate.ResourceUnitsTotal.ShouldBe(2 + 3);
    }

    [Fact]
    public async Task A_read_that_graph_keeps_refusing_fails_with_its_reason()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.Then(400, Error("invalidRequest", "Field 'Account' cannot be referenced in filter or orderby as it is not indexed."));
        graph.Then(403, Error("accessDenied", "Access denied"));
        graph.Then(422, """{"error":{"code":"notSupported","message":"x","innerError":{"code":"tooManyResources"}}}""");
        using var connection = graph.Connect();
        var site = ScriptedGraph.Site(connection);

        foreach (var kind in (ListsFault[])[ListsFault.NotIndexed, ListsFault.NotAllowed, ListsFault.TooManyRows])
            (await Should.ThrowAsync<ListsException>(() => site.FindAsync(Demand.Schema, Demand.Account, "a", Cancel))).Kind.ShouldBe(kind);
    }

    [Fact]
    public async Task A_value_is_quoted_and_escaped_once()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.Then(200, """{"value":[],"@odata.nextLink":"NEXT"}""".Replace("NEXT", graph.Address + "/v1.0/next?$skiptoken=UGFnZWQ", StringComparison.Ordinal));
        graph.Then(200, """{"value":[{"id":"5","eTag":"\"g,2\"","fields":{"Account":"x"}}]}""");
        using var connection = graph.Connect();

        var row = await ScriptedGraph.Site(connection).FindAsync(Demand.Schema, Demand.Account, "O'Brien & co #1 100%+", Cancel);

        row.ShouldNotBeNull("an empty page with a link is not the end");
        var filter = Uri.UnescapeDataString(graph.Requests.ElementAt(1).Target);
        filter.ShouldContain("$filter=fields/Account eq 'O''Brien & co #1 100%+'");
        graph.Requests.ElementAt(1).Target.ShouldContain("%26%20co%20%231%20100%25%2B");
        graph.Requests.ElementAt(2).Target.ShouldBe("/v1.0/next?$skiptoken=UGFnZWQ");
    }

    [Fact]
    public async Task A_column_without_an_index_is_not_even_asked_for()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        using var connection = graph.Connect();
        await Should.ThrowAsync<ArgumentException>(() => ScriptedGraph.Site(connection).FindAsync(Demand.Schema, Demand.Change, "c", Cancel));
    }

    [Fact]
    public async Task Waiting_at_the_gate_ends_with_who_waits()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.Then(429, Error("activityLimitReached", "Throttled"), headers: ("Retry-After", "600"));
        using var connection = graph.Connect();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromMilliseconds(500));

        await Should.ThrowAsync<OperationCanceledException>(() => ScriptedGraph.Site(connection).GetAsync(Demand.Schema, "5", patience.Token));
    }

    [Theory]
    [InlineData("127.0.0.1", "graph.microsoft.com")]
    [InlineData("graph.microsoft.com")]
    public void A_token_for_graph_is_never_bound_to_this_machine(params string[] hosts)
    {
        var options = new GraphOptions { BaseUrl = new("http://127.0.0.1:1/v1.0"), AllowedHosts = hosts, Token = _ => Task.FromResult("t") };
        Should.Throw<ArgumentException>(() =>
        {
            using var connection = new GraphConnection(options, new(TimeProvider.System), TimeProvider.System, NullLoggerFactory.Instance);
        });
    }
}
