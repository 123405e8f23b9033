using System.Text.Json;
using Shouldly;
using TeamsAlign.Lists.Tests.Wire;
using Xunit;

namespace TeamsAlign.Lists.Tests.Subscriptions;

public sealed class WebhookSubscriptionsTests
{
    private const string Answer = """{"id":"s1","resource":"sites/x/lists/y","expirationDateTime":"2026-02-01T00:00:00Z"}""";
    private static readonly WebhookTarget Target = new("https://align.example/hooks/lists", "https://align.example/hooks/life", "secret");
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_subscription_asks_for_updates_of_the_list_and_for_no_longer_than_graph_allows()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.Then(201, Answer);
        using var connection = graph.Connect();

        var made = await connection.Subscriptions.CreateAsync(
            ScriptedGraph.Site(connection), Demand.Schema, Target, TimeSpan.FromDays(365), Cancel);

        made.ShouldBe(new WebhookSubscription("s1", "sites/x/lists/y", new(2026, 2, 1, 0, 0, 0, TimeSpan.Zero)));
        using var sent = JsonDocument.Parse(graph.Requests.Last().Body);
        sent.RootElement.GetProperty("changeType").GetString().ShouldBe("updated");
        sent.RootElement.GetProperty("resource").GetString().ShouldBe($"sites/{ScriptedGraph.SiteId}/lists/list-1");
        sent.RootElement.GetProperty("clientState").GetString().ShouldBe("secret");
        sent.RootElement.GetProperty("expirationDateTime").GetDateTimeOffset()
            .ShouldBe(TimeProvider.System.GetUtcNow().AddMinutes(42_300), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_refused_subscription_says_why_so_that_the_caller_can_poll_instead()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.Then(403, WriteResultTests.Error("accessDenied", "Quota exceeded"));
        using var connection = graph.Connect();

        var refused = await Should.ThrowAsync<ListsException>(() => connection.Subscriptions.CreateAsync(
            ScriptedGraph.Site(connection), Demand.Schema, Target, TimeSpan.FromDays(1), Cancel));

        refused.Kind.ShouldBe(ListsFault.NotAllowed);
    }

    [Fact]
    public async Task One_that_has_run_out_cannot_be_renewed_and_need_not_be_deleted()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        using var connection = graph.Connect();
        await ScriptedGraph.Site(connection).ListIdAsync(Demand.Schema, Cancel);
        graph.Then(404, WriteResultTests.Error("ResourceNotFound", "The object was not found."));
        graph.Then(404, WriteResultTests.Error("ResourceNotFound", "The object was not found."));

        var gone = await Should.ThrowAsync<ListsException>(() => connection.Subscriptions.RenewAsync("s1", TimeSpan.FromDays(1), Cancel));
        await connection.Subscriptions.DeleteAsync("s1", Cancel);

        gone.Kind.ShouldBe(ListsFault.NotFound);
        graph.Requests.Last().Method.ShouldBe("DELETE");
    }

    [Fact]
    public async Task All_pages_of_subscriptions_are_listed()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        using var connection = graph.Connect();
        await ScriptedGraph.Site(connection).ListIdAsync(Demand.Schema, Cancel);
        graph.Then(200, $$$"""{"value":[{{{Answer}}}],"@odata.nextLink":"{{{graph.Address}}}/v1.0/subscriptions?$skiptoken=2"}""");
        graph.Then(200, $$$"""{"value":[{{{Answer}}}]}""");

        (await connection.Subscriptions.AllAsync(Cancel)).Count.ShouldBe(2);
    }
}
