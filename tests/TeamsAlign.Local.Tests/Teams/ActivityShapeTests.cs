using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Teams;

public sealed class ActivityShapeTests(TeamsSetup teams) : IClassFixture<TeamsSetup>
{
    [Fact]
    public async Task Opening_a_personal_chat_installs_once_with_both_activities()
    {
        await teams.Page.OpenAsync(Sample.PriyaChat, Sample.Priya);
        var install = (await teams.Bot.NextAsync("installationUpdate")).Activity;
        var members = (await teams.Bot.NextAsync("conversationUpdate")).Activity;
        await teams.Page.OpenAsync(Sample.PriyaChat, Sample.Priya);

        ((string?)install["action"]).ShouldBe("add");
        ((string?)install["channelData"]?["settings"]?["selectedChannel"]?["id"]).ShouldBe(Sample.PriyaChat);
        ((string?)install["conversation"]?["conversationType"]).ShouldBe("personal");
        install["conversation"]!.AsObject().ContainsKey("isGroup").ShouldBeFalse();
        members["membersAdded"]!.AsArray().Select(member => (string?)member!["id"]).ShouldBe([Sample.PriyaMri, "28:" + Sample.App]);
        teams.Bot.Drain().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_personal_message_has_the_envelope_Teams_sends()
    {
        await teams.Page.OpenAsync(Sample.TomasChat, Sample.Tomas);
        var said = await teams.Page.SayAsync(Sample.TomasChat, Sample.Tomas, "request <dark> & mode");
        var activity = (await teams.Bot.NextAsync("message")).Activity;

        ((int?)said["botStatus"]).ShouldBe(200);
        ((string?)activity["id"]).ShouldBe((string?)said["id"]);
        long.Parse((string)activity["id"]!, System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(1_700_000_000_000);
        ((string?)activity["text"]).ShouldBe("request <dark> & mode");
        ((string?)activity["textFormat"]).ShouldBe("plain");
        ((string?)activity["channelId"]).ShouldBe("msteams");
        ((string?)activity["serviceUrl"]).ShouldBe(teams.Url + "/connector/");
        ((string?)activity["from"]?["id"]).ShouldBe("29:1tomas-0002");
        ((string?)activity["from"]?["aadObjectId"]).ShouldBe(Sample.Tomas);
        ((string?)activity["recipient"]?["id"]).ShouldBe("28:" + Sample.App);
        ((string?)activity["conversation"]?["tenantId"]).ShouldBe(Sample.Tenant);
        ((string?)activity["channelData"]?["tenant"]?["id"]).ShouldBe(Sample.Tenant);
        activity["entities"]!.AsArray().Select(entity => (string?)entity!["type"]).ShouldBe(["clientInfo"]);
    }

    [Fact]
    public async Task A_channel_message_reaches_the_bot_only_with_a_mention_and_in_its_thread()
    {
        await teams.Page.InstallAsync(Sample.Roadmap, Sample.Priya);
        var unheard = await teams.Page.SayAsync(Sample.Roadmap, Sample.Priya, "between us");
        unheard["botStatus"].ShouldBeNull();
        var said = await teams.Page.SayAsync(Sample.Roadmap, Sample.Priya, "find <login>", mentionBot: true);
        var activity = (await teams.Bot.NextAsync("message")).Activity;

        ((string?)activity["text"]).ShouldBe("<at>TeamsAlign</at>&nbsp;find &lt;login&gt;");
        ((string?)activity["conversation"]?["id"]).ShouldBe($"{Sample.Roadmap};messageid={said["id"]}");
        ((string?)activity["conversation"]?["conversationType"]).ShouldBe("channel");
        ((string?)activity["attachments"]?[0]?["contentType"]).ShouldBe("text/html");
        ((string?)activity["entities"]?[0]?["type"]).ShouldBe("mention");
        ((string?)activity["entities"]?[0]?["mentioned"]?["id"]).ShouldBe("28:" + Sample.App);
        ((string?)activity["channelData"]?["team"]?["id"]).ShouldBe(Sample.General);
        ((string?)activity["channelData"]?["channel"]?["id"]).ShouldBe(Sample.Roadmap);

        var reply = await teams.Page.SayAsync(Sample.Roadmap, Sample.Priya, "more", mentionBot: true, (string?)said["id"]);
        activity = (await teams.Bot.NextAsync("message")).Activity;
        ((string?)activity["id"]).ShouldBe((string?)reply["id"]);
        ((string?)activity["conversation"]?["id"]).ShouldBe($"{Sample.Roadmap};messageid={said["id"]}");
    }

    [Fact]
    public async Task An_activity_of_the_meeting_chat_names_the_meeting_and_its_start_is_an_event()
    {
        await teams.Page.InstallAsync(Sample.Meeting, Sample.Priya);
        var meeting = await teams.Page.PostPageAsync(
            $"meetings/{Calls.Esc(Sample.Meeting)}/start", new() { ["person"] = Sample.Priya });
        var activity = (await teams.Bot.NextAsync("event")).Activity;

        ((bool?)meeting["inMeeting"]).ShouldBe(true);
        ((string?)activity["name"]).ShouldBe("application/vnd.microsoft.meetingStart");
        ((string?)activity["conversation"]?["conversationType"]).ShouldBe("groupChat");
        var id = (string)activity["channelData"]!["meeting"]!["id"]!;
        Encoding.ASCII.GetString(Convert.FromBase64String(id)).ShouldBe($"0#{Sample.Meeting}#0");
        ((string?)activity["value"]?["Id"]).ShouldNotBe(id);
        ((string?)activity["value"]?["StartTime"]).ShouldNotBeNull();

        var joined = (await teams.Bot.NextAsync("event")).Activity;
        ((string?)joined["name"]).ShouldBe("application/vnd.microsoft.meetingParticipantJoin");
        ((string?)joined["value"]?["members"]?[0]?["meeting"]?["role"]).ShouldBe("Organizer");
    }

    [Fact]
    public async Task An_action_command_gets_the_message_it_was_called_on_and_the_page_gets_the_answer()
    {
        var said = await teams.Page.SayAsync(Sample.Group, Sample.Pat, "We need <SSO>\nsoon");
        teams.Bot.Answer = _ => Microsoft.AspNetCore.Http.Results.Json(new JsonObject { ["task"] = new JsonObject { ["type"] = "message" } });
        var answer = await teams.Page.PostPageAsync($"conversations/{Calls.Esc(Sample.Group)}/extension", new()
        {
            ["person"] = Sample.Priya,
            ["name"] = "fetchTask",
            ["commandId"] = "captureRequest",
            ["messageId"] = (string?)said["id"],
            ["context"] = "message",
        });
        var activity = (await teams.Bot.NextAsync("invoke")).Activity;

        ((string?)activity["name"]).ShouldBe("composeExtension/fetchTask");
        ((string)activity["id"]!).ShouldStartWith("f:");
        ((string?)activity["value"]?["commandContext"]).ShouldBe("message");
        var payload = activity["value"]!["messagePayload"]!;
        ((string?)payload["from"]?["user"]?["id"]).ShouldBe(Sample.Pat);
        ((string?)payload["body"]?["content"]).ShouldBe("<p>We need &lt;SSO&gt;</p><p>soon</p>");
        ((string)payload["linkToMessage"]!).ShouldContain((string)said["id"]!);
        ((string?)answer["body"]?["task"]?["type"]).ShouldBe("message");
    }

    [Theory]
    [InlineData("""{"key":"REQ-1"}""", "message", null)]
    [InlineData("""{"key":"REQ-1","msteams":{"type":"task/fetch"}}""", "invoke", "task/fetch")]
    [InlineData("""{"msteams":{"type":"invoke","value":{"a":1}}}""", "invoke", null)]
    [InlineData("""{"msteams":{"type":"imBack","value":"help"}}""", "message", null)]
    public async Task A_submit_becomes_what_its_data_says(string data, string type, string? name)
    {
        await teams.Page.OpenAsync(Sample.TomasChat, Sample.Tomas);
        var card = await teams.Connector.SendAsync(Sample.TomasChat, Calls.Card("form"));
        teams.Bot.Drain();
        var answer = await teams.Page.PostPageAsync($"conversations/{Calls.Esc(Sample.TomasChat)}/submit", new()
        {
            ["person"] = Sample.Tomas,
            ["messageId"] = card,
            ["data"] = JsonNode.Parse(data),
        });
        var activity = (await teams.Bot.NextAsync(type)).Activity;

        ((string?)answer["kind"]).ShouldBe(type);
        ((string?)activity["name"]).ShouldBe(name);
        ((string?)activity["replyToId"]).ShouldBe(card);
    }

    [Fact]
    public async Task What_a_person_does_not_see_does_not_exist_for_them()
    {
        var conversations = await teams.Page.GetFromJsonAsync<JsonArray>(
            $"/local/conversations?person={Sample.Pat}", TestContext.Current.CancellationToken);
        conversations!.Select(conversation => (string?)conversation!["kind"]).ShouldBe(["personal", "group"]);

        using var response = await teams.Page.GetAsync(
            $"/local/conversations/{Calls.Esc(Sample.Roadmap)}/messages?person={Sample.Pat}", TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }
}
