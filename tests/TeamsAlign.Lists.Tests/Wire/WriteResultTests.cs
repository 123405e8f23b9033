using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace TeamsAlign.Lists.Tests.Wire;

public sealed class WriteResultTests
{
    private static readonly Fields Some = Fields.Empty.Set(Demand.Key, "REQ-1");
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<int, string, Type> Answers => new()
    {
        { 412, Error("resourceModified", "The resource has changed since the caller last read it"), typeof(PartResult.Conflict) },
        { 400, Error("invalidRequest", "One or more fields with unique constraints already has the provided value."), typeof(PartResult.KeyTaken) },
        { 404, Error("itemNotFound", "The resource could not be found."), typeof(PartResult.Gone) },
        { 429, Error("activityLimitReached", "Application has been throttled."), typeof(PartResult.Throttled) },
        { 503, Error("serviceNotAvailable", "Busy"), typeof(PartResult.Throttled) },
        { 400, Error("invalidRequest", "Field 'X' is not recognized"), typeof(PartResult.Rejected) },
        { 403, Error("accessDenied", "Access denied"), typeof(PartResult.Rejected) },
        { 500, Error("generalException", "General exception while processing"), typeof(PartResult.Unknown) },
        { 502, Error("BadGateway", "Failed to execute backend request."), typeof(PartResult.Unknown) },
        { 400, "{}", typeof(PartResult.Rejected) },
        { 500, "", typeof(PartResult.Unknown) },
        { 200, "", typeof(PartResult.Unknown) },
        { 200, "{ half", typeof(PartResult.Unknown) },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_becomes_one_result(int status, string body, Type expected)
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.Then(status, body, headers: ("Retry-After", "7"));
        using var connection = graph.Connect();

        var result = await ScriptedGraph.Site(connection).UpdateAsync(Demand.Schema, "5", "\"g,1\"", Some, Priority.People, Cancel);

        result.ShouldBeOfType(expected);
        if (result is PartResult.Throttled throttled) throttled.RetryAfter.ShouldBe(TimeSpan.FromSeconds(7));
        if (result is PartResult.Rejected rejected) rejected.Status.ShouldBe(status);
        graph.Requests.Count.ShouldBe(2, "nothing is repeated behind the caller's back");
    }

    [Theory]
    [InlineData(200)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task A_page_from_a_proxy_says_nothing_about_the_write(int status)
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.Then(status, "<html><body>Please wait</body></html>", "text/html");
        using var connection = graph.Connect();

        (await ScriptedGraph.Site(connection).CreateAsync(Demand.Schema, Some, Priority.People, Cancel)).ShouldBeOfType<PartResult.Unknown>();
    }

    [Fact]
    public async Task A_dropped_connection_says_nothing_about_the_write()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.ThenDropsTheConnection();
        using var connection = graph.Connect();

        (await ScriptedGraph.Site(connection).CreateAsync(Demand.Schema, Some, Priority.People, Cancel)).ShouldBeOfType<PartResult.Unknown>();
        graph.Requests.Count.ShouldBe(2, "the connection pool must not repeat a write either");
    }

    [Fact]
    public async Task An_answer_that_breaks_off_says_nothing_about_the_write()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.Then(async context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = 5_000;
            await context.Response.WriteAsync("""{"id":"1",""");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        using var connection = graph.Connect();

        (await ScriptedGraph.Site(connection).CreateAsync(Demand.Schema, Some, Priority.People, Cancel)).ShouldBeOfType<PartResult.Unknown>();
    }

    [Fact]
    public async Task An_answer_that_comes_too_late_says_nothing_about_the_write()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.Then(context => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted));
        using var connection = graph.Connect(options: graph.Options(TimeSpan.FromMilliseconds(300)));

        var result = await ScriptedGraph.Site(connection).CreateAsync(Demand.Schema, Some, Priority.People, Cancel);

        result.ShouldBeOfType<PartResult.Unknown>();
    }

    [Fact]
    public async Task Cancelled_on_the_way_is_unknown_and_cancelled_at_the_gate_is_cancelled()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        using var cancel = new CancellationTokenSource();
        graph.Then(async context =>
        {
            await cancel.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted);
        });
        using var connection = graph.Connect();
        var site = ScriptedGraph.Site(connection);

        (await site.CreateAsync(Demand.Schema, Some, Priority.People, cancel.Token)).ShouldBeOfType<PartResult.Unknown>();
        await Should.ThrowAsync<OperationCanceledException>(() => site.CreateAsync(Demand.Schema, Some, Priority.People, cancel.Token));
        graph.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_that_is_said()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        var isSignedIn = true;
        var options = graph.Options(token: _ => isSignedIn ? Task.FromResult("t") : Task.FromException<string>(new TimeoutException()));
        using var connection = graph.Connect(options: options);
        var site = ScriptedGraph.Site(connection);
        await site.ListIdAsync(Demand.Schema, Cancel);
        isSignedIn = false;

        var one = await site.CreateAsync(Demand.Schema, Some, Priority.People, Cancel);
        var two = await site.RunChainAsync(
            [new ChainPart.Create(Demand.Schema, Some), new ChainPart.Create(Demand.Schema, Some)], Priority.People, Cancel);

        one.ShouldBeOfType<PartResult.NotRun>();
        two.ShouldAllBe(r => r is PartResult.NotRun);
        graph.Requests.Count.ShouldBe(1);
        (await Should.ThrowAsync<ListsException>(() => site.GetAsync(Demand.Schema, "1", Cancel))).Kind.ShouldBe(ListsFault.SignInFailed);
    }

    [Fact]
    public async Task A_list_that_is_gone_is_looked_up_again()
    {
        await using var graph = await ScriptedGraph.StartAsync();
        graph.Then(404, Error("itemNotFound", "The specified list was not found"));
        graph.Then(200, """{"value":[{"id":"list-2","name":"Demand","displayName":"Demand & more"}]}""");
        graph.Then(201, """{"id":"1","eTag":"\"g,1\"","fields":{}}""");
        using var connection = graph.Connect();
        var site = ScriptedGraph.Site(connection);

        (await site.CreateAsync(Demand.Schema, Some, Priority.People, Cancel)).ShouldBeOfType<PartResult.Gone>();
        (await site.CreateAsync(Demand.Schema, Some, Priority.People, Cancel)).ShouldBeOfType<PartResult.Done>();

        graph.Requests.Last().Target.ShouldEndWith("/lists/list-2/items");
    }

    internal static string Error(string code, string message) => $$$"""{"error":{"code":"{{{code}}}","message":"{{{message}}}"}}""";
}
