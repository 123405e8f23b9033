using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Teams;

public sealed class ConnectorTests(TeamsSetup teams) : IClassFixture<TeamsSetup>
{
    [Fact]
    public async Task What_the_bot_sends_changes_and_deletes_shows_in_the_chat()
    {
        await teams.Page.OpenAsync(Sample.PriyaChat, Sample.Priya);
        var id = await teams.Connector.SendAsync(Sample.PriyaChat, Calls.Card("first"));
        Calls.CardText(Shown(await teams.Page.MessagesAsync(Sample.PriyaChat, Sample.Priya), id)).ShouldBe("first");

        (await PutAsync(Sample.PriyaChat, id, Calls.Card("second"))).ShouldBe((HttpStatusCode.OK, null));
        var changed = Shown(await teams.Page.MessagesAsync(Sample.PriyaChat, Sample.Priya), id);
        Calls.CardText(changed).ShouldBe("second");
        ((bool?)changed!["edited"]).ShouldBe(true);

        using var deleted = await teams.Connector.DeleteAsync(
            Calls.Activities(Sample.PriyaChat) + "/" + id, TestContext.Current.CancellationToken);
        deleted.StatusCode.ShouldBe(HttpStatusCode.OK);
        Shown(await teams.Page.MessagesAsync(Sample.PriyaChat, Sample.Priya), id).ShouldBeNull();
        (await PutAsync(Sample.PriyaChat, id, Calls.Text("gone"))).ShouldBe((HttpStatusCode.NotFound, "ActivityNotFoundInConversation"));
    }

    [Fact]
    public async Task An_update_with_text_and_a_card_is_refused_as_several_messages()
    {
        await teams.Page.OpenAsync(Sample.PriyaChat, Sample.Priya);
        var id = await teams.Connector.SendAsync(Sample.PriyaChat, Calls.Card("one"));
        var both = Calls.Card("two");
        both["text"] = "and text";

        (await PutAsync(Sample.PriyaChat, id, both)).ShouldBe((HttpStatusCode.BadRequest, "BadArgument"));
    }

    [Fact]
    public async Task The_bot_may_not_change_what_a_person_posted()
    {
        await teams.Page.OpenAsync(Sample.PriyaChat, Sample.Priya);
        var posted = await teams.Page.SayAsync(Sample.PriyaChat, Sample.Priya, "mine");

        (await PutAsync(Sample.PriyaChat, (string)posted["id"]!, Calls.Text("yours"))).ShouldBe(
            (HttpStatusCode.Forbidden, "ForbiddenOperationException"));
    }

    [Fact]
    public async Task Where_the_app_is_not_installed_the_bot_may_not_speak_and_elsewhere_there_is_nothing()
    {
        (await PostAsync(Sample.TomasChat, Calls.Text("hello"))).ShouldBe((HttpStatusCode.Forbidden, "BotNotInConversationRoster"));
        (await PostAsync("a:1nobody", Calls.Text("hello"))).ShouldBe((HttpStatusCode.NotFound, "ConversationNotFound"));
    }

    [Fact]
    public async Task Messages_that_Teams_would_refuse_are_refused()
    {
        await teams.Page.OpenAsync(Sample.PriyaChat, Sample.Priya);
        var mention = Calls.Text("hello Priya");
        mention["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>Priya</at>" });

        (await PostAsync(Sample.PriyaChat, new JsonObject { ["type"] = "message" })).ShouldBe((HttpStatusCode.BadRequest, "BadSyntax"));
        (await PostAsync(Sample.PriyaChat, mention)).ShouldBe((HttpStatusCode.BadRequest, "BadArgument"));
        (await PostAsync(Sample.PriyaChat, Calls.Text(new string('x', 52_000)))).ShouldBe(
            (HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"));
        (await PostAsync(Sample.PriyaChat, Calls.Text(new string('x', 50_000)))).Status.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_thread_is_created_in_a_channel_and_replies_stay_in_it()
    {
        await teams.Page.InstallAsync(Sample.Roadmap, Sample.Priya);
        var created = await CreateAsync(new()
        {
            ["isGroup"] = true,
            ["tenantId"] = Sample.Tenant,
            ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = Sample.Roadmap } },
            ["activity"] = Calls.Text("the root"),
        });
        var root = (string)created["activityId"]!;
        ((string?)created["id"]).ShouldBe($"{Sample.Roadmap};messageid={root}");

        var reply = await teams.Connector.SendAsync((string)created["id"]!, Calls.Text("a reply"));
        ((string?)Shown(await teams.Page.MessagesAsync(Sample.Roadmap, Sample.Priya), reply)!["replyToId"]).ShouldBe(root);
    }

    [Fact]
    public async Task A_chat_with_a_person_is_always_the_same_and_group_chats_cannot_be_created()
    {
        await teams.Page.OpenAsync(Sample.PriyaChat, Sample.Priya);
        var body = new JsonObject
        {
            ["isGroup"] = false,
            ["tenantId"] = Sample.Tenant,
            ["bot"] = new JsonObject { ["id"] = "28:" + Sample.App },
            ["members"] = new JsonArray(new JsonObject { ["id"] = Sample.PriyaMri }),
        };
        var created = await CreateAsync(body);
        ((string?)created["id"]).ShouldBe(Sample.PriyaChat);
        created.ContainsKey("activityId").ShouldBeFalse();

        body["isGroup"] = true;
        using var refused = await teams.Connector.PostAsJsonAsync("v3/conversations", body, TestContext.Current.CancellationToken);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_roster_knows_members_by_any_of_their_ids_and_says_who_is_a_guest()
    {
        await teams.Page.InstallAsync(Sample.Group, Sample.Priya);
        var all = await GetAsync($"v3/conversations/{Calls.Esc(Sample.Group)}/pagedmembers?pageSize=2");
        all["members"]!.AsArray().Count.ShouldBe(10);
        all["members"]!.AsArray().Count(member => (string?)member!["userRole"] == "guest").ShouldBe(1);

        foreach (var id in new[] { Sample.PriyaMri, Sample.Priya, "priya.raman@contoso.example" })
        {
            var one = await GetAsync($"v3/conversations/{Calls.Esc(Sample.Group)}/members/{Calls.Esc(id)}");
            ((string?)one["aadObjectId"]).ShouldBe(Sample.Priya);
        }

        using var missing = await teams.Connector.GetAsync(
            $"v3/conversations/{Calls.Esc(Sample.Group)}/members/29%3Anobody", TestContext.Current.CancellationToken);
        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_team_lists_its_channels_and_General_has_the_teams_id_and_no_name()
    {
        await teams.Page.InstallAsync(Sample.General, Sample.Priya);
        var team = await GetAsync($"v3/teams/{Calls.Esc(Sample.General)}");
        ((int?)team["channelCount"]).ShouldBe(2);

        var channels = (await GetAsync($"v3/teams/{Calls.Esc(Sample.General)}/conversations"))["conversations"]!.AsArray();
        var general = channels.Single(channel => (string?)channel!["id"] == Sample.General)!.AsObject();
        general.ContainsKey("name").ShouldBeFalse();
    }

    private static JsonNode? Shown(JsonArray messages, string id) => messages.FirstOrDefault(message => (string?)message!["id"] == id);

    private Task<(HttpStatusCode Status, string? Code)> PostAsync(string conversation, JsonObject activity) =>
        ReadAsync(teams.Connector.PostAsJsonAsync(Calls.Activities(conversation), activity, TestContext.Current.CancellationToken));

    private Task<(HttpStatusCode Status, string? Code)> PutAsync(string conversation, string id, JsonObject activity) =>
        ReadAsync(teams.Connector.PutAsJsonAsync(
            Calls.Activities(conversation) + "/" + id, activity, TestContext.Current.CancellationToken));

    private static async Task<(HttpStatusCode Status, string? Code)> ReadAsync(Task<HttpResponseMessage> call)
    {
        using var response = await call;
        var body = await response.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken);
        return (response.StatusCode, (string?)body!["error"]?["code"]);
    }

    private async Task<JsonObject> CreateAsync(JsonObject body)
    {
        using var response = await teams.Connector.PostAsJsonAsync("v3/conversations", body, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        return (await response.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!;
    }

    private async Task<JsonObject> GetAsync(string path) =>
        (await teams.Connector.GetFromJsonAsync<JsonObject>(path, TestContext.Current.CancellationToken))!;
}
