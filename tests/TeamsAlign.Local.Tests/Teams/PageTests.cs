using System.Net;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Teams;

public sealed class PageTests(TeamsSetup teams) : IClassFixture<TeamsSetup>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost:5178", HttpStatusCode.OK)]
    [InlineData("http://127.0.0.1:5178", HttpStatusCode.OK)]
    public async Task Only_the_apps_pages_and_ours_may_call(string origin, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/local/token?person={Sample.Priya}");
        request.Headers.Add("Origin", origin);
        using var response = await teams.Page.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task What_a_form_could_send_is_refused()
    {
        using var content = new StringContent($$"""{"person":"{{Sample.Priya}}"}""", Encoding.UTF8, "text/plain");
        using var response = await teams.Page.PostAsync(
            $"/local/conversations/{Calls.Esc(Sample.PriyaChat)}/open", content, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task An_open_page_hears_of_messages_in_its_persons_chats_and_of_no_others()
    {
        await teams.Page.OpenAsync(Sample.PriyaChat, Sample.Priya);
        using var deadline = new CancellationTokenSource(Patience, TimeProvider.System);
        await using var stream = await teams.Page.GetStreamAsync($"/local/events?person={Sample.Tomas}", deadline.Token);
        await using var events = SseParser.Create(stream).EnumerateAsync(deadline.Token).GetAsyncEnumerator(deadline.Token);
        await events.MoveNextAsync();
        events.Current.EventType.ShouldBe("ready");

        await teams.Page.SayAsync(Sample.PriyaChat, Sample.Priya, "private");
        var said = await teams.Page.SayAsync(Sample.Group, Sample.Priya, "for all");
        await events.MoveNextAsync();

        var heard = JsonNode.Parse(events.Current.Data)!;
        ((string?)heard["type"]).ShouldBe("message");
        ((string?)heard["conversationId"]).ShouldBe(Sample.Group);
        ((string?)heard["messageId"]).ShouldBe((string?)said["id"]);
    }

    [Fact]
    public async Task A_targeted_notification_reaches_who_is_in_the_meeting_and_names_who_is_not()
    {
        await teams.Page.InstallAsync(Sample.Meeting, Sample.Priya);
        var meeting = await teams.Page.PostPageAsync(
            $"meetings/{Calls.Esc(Sample.Meeting)}/start", new() { ["person"] = Sample.Priya });
        var path = $"v1/meetings/{Calls.Esc((string)meeting["meetingId"]!)}";

        (await NotifyAsync(path, Sample.PriyaMri)).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        using var partly = await NotifyAsync(path, Sample.PriyaMri, "29:1tomas-0002");
        partly.StatusCode.ShouldBe(HttpStatusCode.MultiStatus);
        var failures = await partly.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken);
        ((string?)failures!["recipientsFailureInfo"]!.AsArray().Single()!["recipientMri"]).ShouldBe("29:1tomas-0002");

        var role = await teams.Connector.GetFromJsonAsync<JsonObject>(
            $"{path}/participants/{Sample.Priya}?tenantId={Sample.Tenant}", TestContext.Current.CancellationToken);
        ((bool?)role!["meeting"]?["inMeeting"]).ShouldBe(true);
        using var byMri = await teams.Connector.GetAsync(
            $"{path}/participants/{Calls.Esc(Sample.PriyaMri)}?tenantId={Sample.Tenant}", TestContext.Current.CancellationToken);
        byMri.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_message_to_many_reaches_those_who_have_the_app()
    {
        await teams.Page.OpenAsync(Sample.PriyaChat, Sample.Priya);
        using var deadline = new CancellationTokenSource(Patience, TimeProvider.System);
        await using var stream = await teams.Page.GetStreamAsync($"/local/events?person={Sample.Priya}", deadline.Token);
        await using var events = SseParser.Create(stream).EnumerateAsync(deadline.Token).GetAsyncEnumerator(deadline.Token);
        await events.MoveNextAsync();

        using var response = await teams.Connector.PostAsJsonAsync(
            "v3/batch/conversation/users/",
            new JsonObject
            {
                ["Members"] = new JsonArray(
                    new JsonObject { ["id"] = "29:1henrik-0008" }, new JsonObject { ["id"] = Sample.PriyaMri }),
                ["Activity"] = Calls.Text("news"),
                ["TenantId"] = Sample.Tenant,
            },
            TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        await events.MoveNextAsync();
        (await teams.Page.MessagesAsync(Sample.PriyaChat, Sample.Priya)).Select(message => (string?)message!["text"]).ShouldContain("news");

        var operation = (await response.Content.ReadFromJsonAsync<string>(TestContext.Current.CancellationToken))!;
        var failed = await teams.Connector.GetFromJsonAsync<JsonObject>(
            $"v3/batch/conversation/failedentries/{operation}", TestContext.Current.CancellationToken);
        ((string?)failed!["failedEntryResponses"]!.AsArray().Single()!["error"]).ShouldBe("BotNotInConversationRoster");
    }

    private Task<HttpResponseMessage> NotifyAsync(string meeting, params string[] recipients) => teams.Connector.PostAsJsonAsync(
        meeting + "/notification",
        new JsonObject
        {
            ["type"] = "targetedMeetingNotification",
            ["value"] = new JsonObject
            {
                ["recipients"] = new JsonArray([.. recipients.Select(recipient => JsonValue.Create(recipient))]),
                ["surfaces"] = new JsonArray(new JsonObject { ["surface"] = "meetingTabIcon" }),
            },
        },
        TestContext.Current.CancellationToken);
}
