using System.Text.Json.Nodes;

namespace TeamsAlign.Bots.Tests.Activities;

public sealed class EventTests
{
    private readonly List<string> _seen = [];

    [Fact]
    public async Task act_install_personal_and_act_install_plus_members_the_book_knows_where_the_person_is()
    {
        await using var bot = await StartAsync();
        var install = Wire.With(Wire.Personal("installationUpdate", bot.Channel.Url), ("action", "add"));

        await bot.StatusAsync(install);
        await bot.StatusAsync(Members(bot, "membersAdded", Wire.Bot));

        _seen.ShouldBe(["install False", "bot added"]);
        var reference = await bot.Book.FindPersonAsync(Wire.Tenant, Wire.AnnObjectId, TestContext.Current.CancellationToken);
        reference.ShouldNotBeNull().ConversationId.ShouldBe(Wire.PersonalChat);
        reference.ServiceUrl.ShouldBe(bot.Channel.Url);
        reference.UserMri.ShouldBe(Wire.Ann);
    }

    [Fact]
    public async Task act_install_upgrade_and_act_uninstall()
    {
        await using var bot = await StartAsync();

        await bot.StatusAsync(Wire.With(Wire.Personal("installationUpdate", bot.Channel.Url), ("action", "add-upgrade")));
        bot.Book.All.ShouldHaveSingleItem();
        await bot.StatusAsync(Wire.With(Wire.Personal("installationUpdate", bot.Channel.Url), ("action", "remove")));

        _seen.ShouldBe(["install True", "uninstall"]);
        bot.Book.All.ShouldBeEmpty();
        bot.Channel.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task act_member_added_user_is_not_the_bot()
    {
        await using var bot = await StartAsync();

        await bot.StatusAsync(Members(bot, "membersAdded", Wire.Ann, Wire.Bot, "29:2bob"));
        await bot.StatusAsync(Members(bot, "membersRemoved", "29:2bob"));

        _seen.ShouldBe(["bot added", "came 29:1ann 29:2bob", "went 29:2bob"]);
    }

    [Fact]
    public async Task act_serviceurl_updates_the_book_keeps_the_newest()
    {
        await using var bot = await StartAsync();
        await bot.StatusAsync(Wire.Message(bot.Channel.Url, "hi"));

        await bot.StatusAsync(Wire.Message(bot.Channel.Url + "/new/", "hi"));

        bot.Book.All.ShouldHaveSingleItem().ServiceUrl.ShouldBe(bot.Channel.Url + "/new/");
    }

    [Fact]
    public async Task A_chat_of_two_people_where_somebody_uses_the_message_extension_is_no_place_the_bot_can_write_to()
    {
        await using var bot = await StartAsync();
        var click = Wire.Execute(bot.Channel.Url, "x");
        click["conversation"] = new JsonObject { ["id"] = "19:44444444-4444-4444-8444-444444444444_55555555-4444-4444-8444-444444444444@unq.gbl.spaces" };

        await bot.StatusAsync(click);

        bot.Book.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task act_unknown_eventtype_and_known_ones_are_taken()
    {
        await using var bot = await StartAsync();
        foreach (var type in new[] { "x", "channelRenamed", "teamHardDeleted" })
        {
            var update = Wire.InChannel(Wire.Personal("conversationUpdate", bot.Channel.Url));
            update["channelData"]!["eventType"] = type;
            (await bot.StatusAsync(update)).ShouldBe(200);
        }

        _seen.ShouldBe(["team x", "team channelRenamed", "team teamHardDeleted"]);
    }

    [Theory]
    [InlineData("""{"Id":"g","JoinUrl":"u","Title":"Weekly","MeetingType":"Recurring","StartTime":"2026-11-23T09:00:12.3Z"}""")]
    [InlineData("""{"id":"g","joinUrl":"u","title":"Weekly","meetingType":"Recurring","startTime":"2026-11-23T09:00:12.3Z"}""")]
    public async Task evt_meeting_start_pascal_and_evt_meeting_start_camel(string value)
    {
        await using var bot = await StartAsync();

        await bot.StatusAsync(Event(bot, "application/vnd.microsoft.meetingStart", value));

        _seen.ShouldBe([$"start {Wire.MeetingId} Weekly 09:00:12"]);
    }

    [Fact]
    public async Task evt_meeting_start_twice_the_same_delivery_is_one_start_and_a_new_session_is_another()
    {
        await using var bot = await StartAsync();
        var start = Event(bot, "application/vnd.microsoft.meetingStart", """{"Title":"Weekly","StartTime":"2026-11-23T09:00:12.3Z"}""");

        await bot.StatusAsync(start);
        await bot.StatusAsync(start);
        _seen.ShouldHaveSingleItem();

        await bot.StatusAsync(Event(bot, "application/vnd.microsoft.meetingStart", """{"Title":"Weekly","StartTime":"2026-11-30T09:00:12.3Z"}"""));
        _seen.Count.ShouldBe(2);
    }

    [Fact]
    public async Task evt_meeting_end_without_start_and_without_value()
    {
        await using var bot = await StartAsync();

        (await bot.StatusAsync(Event(bot, "application/vnd.microsoft.meetingEnd", "null"))).ShouldBe(200);

        _seen.ShouldBe([$"end {Wire.MeetingId}"]);
    }

    [Theory]
    [InlineData("""{"members":[{"user":{"id":"29:1ann"},"meeting":{"inMeeting":true,"role":"Organizer"}}]}""")]
    [InlineData("""{"Members":[{"User":{"Id":"29:1ann"},"Meeting":{"InMeeting":true,"Role":"Organizer"}}]}""")]
    public async Task evt_participants_in_any_case(string value)
    {
        await using var bot = await StartAsync();

        await bot.StatusAsync(Event(bot, "application/vnd.microsoft.meetingParticipantJoin", value));

        _seen.ShouldBe(["joined True 29:1ann Organizer"]);
    }

    [Fact]
    public async Task evt_read_receipt_act_reaction_act_message_edit_act_message_softdelete()
    {
        await using var bot = await StartAsync();
        await bot.StatusAsync(Event(bot, "application/vnd.microsoft.readReceipt", """{"lastReadMessageId":"5"}"""));
        await bot.StatusAsync(Wire.With(Wire.Personal("messageReaction", bot.Channel.Url), ("replyToId", "17"), ("reactionsAdded", new JsonArray(new JsonObject { ["type"] = "like" }))));
        foreach (var (type, what) in new[] { ("messageUpdate", "editMessage"), ("messageDelete", "softDeleteMessage") })
        {
            var change = Wire.Personal(type, bot.Channel.Url);
            change["channelData"]!["eventType"] = what;
            await bot.StatusAsync(change);
        }

        _seen.ShouldBe(["other 5", "like 17", "editMessage", "softDeleteMessage"]);
    }

    private static JsonObject Event(BotUnderTest bot, string name, string value) =>
        Wire.With(Wire.InMeeting(Wire.Personal("event", bot.Channel.Url)), ("name", name), ("value", JsonNode.Parse(value)));

    private static JsonObject Members(BotUnderTest bot, string member, params string[] ids) => Wire.With(
        Wire.Personal("conversationUpdate", bot.Channel.Url), (member, new JsonArray([.. ids.Select(id => new JsonObject { ["id"] = id })])));

    private Task<BotUnderTest> StartAsync() => BotUnderTest.StartAsync(routes => routes
        .OnInstalled((turn, _) => See($"install {turn.IsUpgrade}"))
        .OnUninstalled((_, _) => See("uninstall"))
        .OnBotAdded((_, _) => See("bot added"))
        .OnMembersAdded((turn, _) => See("came " + string.Join(' ', turn.Members.Select(member => member.Id))))
        .OnMembersRemoved((turn, _) => See("went " + string.Join(' ', turn.Members.Select(member => member.Id))))
        .OnTeamEvent((turn, _) => See($"team {turn.EventType}"))
        .OnMeetingStarted((turn, _) => See($"start {turn.MeetingId} {turn.Title} {turn.StartedAt:HH:mm:ss}"))
        .OnMeetingEnded((turn, _) => See($"end {turn.MeetingId}"))
        .OnMeetingParticipants((turn, _) => See($"joined {turn.Joined} {turn.Members[0].User?.Id} {turn.Members[0].Meeting?.Role}"))
        .OnOtherEvent((turn, _) => See($"other {turn.Data.Text("lastReadMessageId")}"))
        .OnReaction((turn, _) => See($"{turn.Activity.ReactionsAdded![0].Type} {turn.MessageId}"))
        .OnMessageEdited((turn, _) => See(turn.EventType!))
        .OnMessageDeleted((turn, _) => See(turn.EventType!)));

    private Task See(string what)
    {
        _seen.Add(what);
        return Task.CompletedTask;
    }
}
