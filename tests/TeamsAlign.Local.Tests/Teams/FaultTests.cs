using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Teams;

public sealed class FaultTests(TeamsSetup teams) : IClassFixture<TeamsSetup>
{
    [Theory]
    [InlineData("429", HttpStatusCode.TooManyRequests, false)]
    [InlineData("412", HttpStatusCode.PreconditionFailed, false)]
    [InlineData("500", HttpStatusCode.InternalServerError, false)]
    [InlineData("502", HttpStatusCode.BadGateway, false)]
    [InlineData("502After", HttpStatusCode.BadGateway, true)]
    [InlineData("503", HttpStatusCode.ServiceUnavailable, false)]
    [InlineData("slow", HttpStatusCode.Created, true)]
    public async Task A_fault_answers_as_told_once_and_the_log_knows_what_was_done(string kind, HttpStatusCode status, bool executed)
    {
        await PrepareAsync(new() { ["kind"] = kind, ["times"] = 1, ["method"] = "POST", ["retryAfterSeconds"] = 2, ["delayMilliseconds"] = 50 });
        var text = $"fault {kind}";
        using var first = await PostAsync(text);
        using var second = await PostAsync(text);

        first.StatusCode.ShouldBe(status);
        second.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await CountAsync(text)).ShouldBe(executed ? 2 : 1);
        var log = await LogAsync();
        log.Count.ShouldBe(2);
        ((bool?)log[0]!["executed"]).ShouldBe(executed);
        ((string?)log[0]!["fault"]).ShouldBe(kind);
        ((string?)log[1]!["body"]?["text"]).ShouldBe(text);
        ((string?)log[1]!["resultId"]).ShouldNotBeNull();
        if (kind == "429")
            first.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData("dropBefore", 0)]
    [InlineData("dropAfter", 1)]
    public async Task A_dropped_connection_tells_nothing_and_the_chat_tells_all(string kind, int posted)
    {
        await PrepareAsync(new() { ["kind"] = kind, ["times"] = 1 });
        var text = $"drop {kind}";

        await Should.ThrowAsync<HttpRequestException>(() => PostAsync(text));
        (await CountAsync(text)).ShouldBe(posted);
    }

    [Theory]
    [InlineData("again", true)]
    [InlineData("againWithNewId", false)]
    public async Task An_activity_can_be_made_to_arrive_twice(string kind, bool sameId)
    {
        await teams.Page.OpenAsync(Sample.TomasChat, Sample.Tomas);
        teams.Bot.Drain();
        using var set = await teams.Page.PostAsJsonAsync(
            "/control/channel/faults",
            new JsonArray(new JsonObject { ["kind"] = kind, ["type"] = "message", ["times"] = 1 }),
            TestContext.Current.CancellationToken);
        await teams.Page.SayAsync(Sample.TomasChat, Sample.Tomas, "twice");
        await teams.Page.SayAsync(Sample.TomasChat, Sample.Tomas, "once");

        var arrived = teams.Bot.Drain();
        arrived.Select(activity => (string?)activity["text"]).ShouldBe(["twice", "twice", "once"]);
        ((string?)arrived[0]["id"] == (string?)arrived[1]["id"]).ShouldBe(sameId);
    }

    private async Task PrepareAsync(JsonObject fault)
    {
        await teams.Page.OpenAsync(Sample.PriyaChat, Sample.Priya);
        using var cleared = await teams.Page.DeleteAsync("/control/connector/log", TestContext.Current.CancellationToken);
        using var set = await teams.Page.PostAsJsonAsync(
            "/control/connector/faults", new JsonArray(fault), TestContext.Current.CancellationToken);
        set.EnsureSuccessStatusCode();
    }

    private Task<HttpResponseMessage> PostAsync(string text) => teams.Connector.PostAsJsonAsync(
        Calls.Activities(Sample.PriyaChat), Calls.Text(text), TestContext.Current.CancellationToken);

    private async Task<int> CountAsync(string text) =>
        (await teams.Page.MessagesAsync(Sample.PriyaChat, Sample.Priya)).Count(message => (string?)message!["text"] == text);

    private async Task<JsonArray> LogAsync() =>
        (await teams.Page.GetFromJsonAsync<JsonArray>("/control/connector/log", TestContext.Current.CancellationToken))!;
}
