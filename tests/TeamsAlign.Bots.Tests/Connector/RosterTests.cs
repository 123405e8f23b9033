namespace TeamsAlign.Bots.Tests.Connector;

public sealed class RosterTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task con_pagedmembers_every_member_once_whatever_the_page_size()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel
            .Then("pagedmembers?pageSize=500", 200, """{"members":[{"id":"29:1","objectId":"o1"},{"id":"29:2","aadObjectId":"o2"}],"continuationToken":"a=b"}""")
            .Then("continuationToken=a%3Db", 200, """{"members":[{"id":"29:2"},{"id":"29:3"}]}""");
        var members = new List<Account>();
        await foreach (var member in bot.Connector.MembersAsync(bot.Personal with { ConversationId = Wire.Thread }, Stop))
            members.Add(member);

        members.Select(member => member.Id).ShouldBe(["29:1", "29:2", "29:3"]);
        members.Take(2).Select(member => member.EntraId).ShouldBe(["o1", "o2"]);
        bot.Channel.Calls.First().Path.ShouldStartWith("/v3/conversations/19%3Aabc%40thread.tacv2/pagedmembers");
    }

    [Theory]
    [InlineData("""{"error":{"code":"MemberNotFoundInConversation"}}""")]
    [InlineData("""{"code":"MemberNotFoundInConversation"}""")]
    public async Task con_member_404_is_nobody(string body)
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel.Then("members", 404, body);

        (await bot.Connector.FindMemberAsync(bot.Personal, "someone@example.com", Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Teams_and_channels_are_read_General_without_a_name()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel
            .Then("GET /v3/teams/19%3Ateam", 200, """{"id":"19:team","name":"Team","aadGroupId":"g","memberCount":"12"}""")
            .Then("GET /v3/teams/19%3Ateam/conversations", 200, """{"conversations":[{"id":"19:team","name":null},{"id":"19:b","name":"B","type":"private"}]}""");

        var team = await bot.Connector.TeamAsync(bot.Personal, "19:team", Stop);
        var channels = await bot.Connector.ChannelsAsync(bot.Personal, "19:team", Stop);

        team.MemberCount.ShouldBe(12);
        channels.Select(channel => channel.Name).ShouldBe([null, "B"]);
    }

    [Fact]
    public async Task con_participant_url_escapes_the_meeting_and_names_the_tenant()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel.Then("participants", 200, """{"user":{"id":"29:1"},"meeting":{"role":"Organizer","inMeeting":true}}""");

        var participant = await bot.Connector.FindParticipantAsync(bot.Personal, "MCM/+=", Wire.AnnObjectId, Stop);

        participant.ShouldNotBeNull().Meeting!.Role.ShouldBe("Organizer");
        bot.Channel.Calls.ShouldHaveSingleItem().Path.ShouldBe($"/v1/meetings/MCM%2F%2B%3D/participants/{Wire.AnnObjectId}?tenantId={Wire.Tenant}");
    }

    [Fact]
    public async Task con_notify_207_says_whom_it_did_not_reach()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel.Then("notification", 207, """{"recipientsFailureInfo":[{"recipientMri":"29:2","errorcode":"NotInMeeting","failureReason":"r"}]}""");

        var failed = await bot.Connector.NotifyMeetingAsync(
            bot.Personal, Wire.MeetingId, new(["29:1", "29:2"]) { Dialog = new("Vote", "https://ta.example.com/vote", 400, 300), Badge = true }, Stop);

        failed.ShouldHaveSingleItem().ShouldBe(new("29:2", "NotInMeeting", "r"));
        var body = bot.Channel.Calls.ShouldHaveSingleItem().Json;
        ((string?)body["type"]).ShouldBe("targetedMeetingNotification");
        ((string?)body["value"]!["surfaces"]![0]!["surface"]).ShouldBe("meetingStage");
        ((string?)body["value"]!["surfaces"]![0]!["content"]!["value"]!["title"]).ShouldBe("Vote");
        ((string?)body["value"]!["surfaces"]![1]!["surface"]).ShouldBe("meetingTabIcon");
    }

    [Fact]
    public async Task A_meeting_is_read_and_a_notification_may_speak_for_somebody()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel.Then("GET /v1/meetings/", 200, """{"details":{"id":"i","title":"Weekly","type":"Recurring"},"conversation":{"id":"19:x"},"organizer":{"id":"29:1","aadObjectId":"o"}}""")
            .Then("notification", 202);

        var meeting = await bot.Connector.MeetingAsync(bot.Personal, Wire.MeetingId, Stop);
        var failed = await bot.Connector.NotifyMeetingAsync(
            bot.Personal, Wire.MeetingId, new(["29:1"]) { Badge = true, OnBehalfOf = new(Wire.Ann, "Ann Ito") }, Stop);

        (meeting.Details!.Title, meeting.Organizer!.EntraId).ShouldBe(("Weekly", "o"));
        failed.ShouldBeEmpty();
        bot.Channel.Calls.Last().Json["channelData"]!.ToJsonString().ShouldBe(
            """{"onBehalfOf":[{"mri":"29:1ann","displayName":"Ann Ito","itemid":0,"mentionType":"person"}]}""");
        await Should.ThrowAsync<ArgumentException>(() => bot.Connector.NotifyMeetingAsync(bot.Personal, Wire.MeetingId, new([]) { Badge = true }, Stop));
        await Should.ThrowAsync<ArgumentException>(() => bot.Connector.NotifyMeetingAsync(bot.Personal, Wire.MeetingId, new(["29:1"]), Stop));
    }

    [Fact]
    public async Task A_call_that_needs_a_tenant_says_so_before_it_is_made()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        var nowhere = bot.Personal with { TenantId = null };

        await Should.ThrowAsync<ArgumentException>(() => bot.Connector.FindParticipantAsync(nowhere, Wire.MeetingId, Wire.AnnObjectId, Stop));
        await Should.ThrowAsync<ArgumentException>(async () => await bot.Connector.BatchToTenantAsync(nowhere, OutboundActivity.Plain("x"), Stop));
        bot.Channel.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Batches_go_to_people_channels_teams_and_tenants_and_can_be_stopped()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel.Then("/channels/", 201, "\"op\"").Then("/team/", 201, "\"op\"").Then("/tenant/", 201, "\"op\"").Then("DELETE", 200);
        var hello = OutboundActivity.Plain("hi");

        await bot.Connector.BatchToChannelsAsync(bot.Personal, ["19:a"], hello, Stop);
        await bot.Connector.BatchToTeamAsync(bot.Personal, "19:team", hello, Stop);
        await bot.Connector.BatchToTenantAsync(bot.Personal, hello, Stop);
        await bot.Connector.CancelBatchAsync(bot.Personal, "op", Stop);

        bot.Channel.Calls.Select(call => $"{call.Method} {call.Path}").ShouldBe(
            ["POST /v3/batch/conversation/channels/", "POST /v3/batch/conversation/team/", "POST /v3/batch/conversation/tenant/", "DELETE /v3/batch/conversation/op"]);
        bot.Channel.Calls.ElementAt(1).Json["TeamId"]!.GetValue<string>().ShouldBe("19:team");
    }

    [Fact]
    public async Task A_batch_has_the_spelling_of_its_endpoint()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel
            .Then("POST /v3/batch/conversation/users/", 201, "\"op-1\"")
            .Then("GET /v3/batch/conversation/op-1", 200, """{"state":"Completed","statusMap":{"201":4,"403":1},"totalEntriesCount":5}""")
            .Then("GET /v3/batch/conversation/failedentries/op-1", 200, """{"failedEntryResponses":[{"entryId":"29:5","error":"403"}]}""");

        var operation = await bot.Connector.BatchToUsersAsync(bot.Personal, ["29:1", "29:2", "29:3", "29:4", "29:5"], OutboundActivity.Plain("hi"), Stop);
        var state = await bot.Connector.BatchStateAsync(bot.Personal, operation, Stop);
        var failed = await bot.Connector.BatchFailuresAsync(bot.Personal, operation, null, Stop);

        state.StatusMap!["403"].ShouldBe(1);
        failed.FailedEntryResponses!.ShouldHaveSingleItem().EntryId.ShouldBe("29:5");
        bot.Channel.Calls.First().Json.AsObject().Select(member => member.Key).ShouldBe(["Activity", "TenantId", "Members"]);
    }
}
