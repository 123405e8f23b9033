using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests.Connector;

public sealed class SendTests
{
    private static readonly OutboundActivity Hello = OutboundActivity.Plain("hello");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task con_escape_and_out_join_url_with_and_without_a_slash()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        var odd = bot.Personal with { ConversationId = "19:a/b;c=d+e@thread" };

        await bot.Connector.SendAsync(odd, Hello, Stop);
        await bot.Connector.SendAsync(odd with { ServiceUrl = odd.ServiceUrl + "/" }, Hello, Stop);

        bot.Channel.Calls.Select(call => call.Path).Distinct().ShouldBe(["/v3/conversations/19%3Aa%2Fb%3Bc%3Dd%2Be%40thread/activities"]);
    }

    [Fact]
    public async Task con_thread_reply_goes_to_the_thread_and_rosters_to_the_channel()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnOtherText(
            (turn, stop) => turn.ReplyAsync(Hello, stop), Handling.ChangesData));

        await bot.StatusAsync(Wire.InChannel(Wire.Message(bot.Channel.Url, "hi")));

        bot.Channel.Calls.ShouldHaveSingleItem().Path.ShouldContain("%3Bmessageid%3D1795412300000/activities");
        bot.Book.All.ShouldHaveSingleItem().ConversationId.ShouldBe(Wire.Channel);
    }

    [Fact]
    public async Task con_nulls_omitted()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });

        await bot.Connector.SendAsync(bot.Personal, OutboundActivity.Card(new(new TextBlock("x")), "summary"), Stop);

        bot.Channel.Calls.ShouldHaveSingleItem().Body.ShouldNotContain("null");
    }

    [Fact]
    public async Task con_update_single_card_refuses_text_beside_a_card()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        var card = OutboundActivity.Card(new(new TextBlock("x")));

        await Should.ThrowAsync<ArgumentException>(() => bot.Connector.UpdateAsync(bot.Personal, "1", card with { Text = "and text" }, Stop));
        await bot.Connector.UpdateAsync(bot.Personal, "1", card, Stop);

        bot.Channel.Calls.ShouldHaveSingleItem().Method.ShouldBe("PUT");
    }

    [Fact]
    public async Task con_order_updates_of_one_message_go_one_after_the_other()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });

        await Task.WhenAll(Enumerable.Range(1, 5).Select(i => bot.Connector.UpdateAsync(bot.Personal, "1", OutboundActivity.Plain($"{i}"), Stop)));

        bot.Channel.Calls.Select(call => (string?)call.Json["text"]).ShouldBe(["1", "2", "3", "4", "5"]);
    }

    [Fact]
    public async Task con_create_1to1_works_without_an_activity_id_and_con_create_thread_keeps_it()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });

        var chat = await bot.Connector.CreatePersonalAsync(bot.Personal, Wire.Ann, Stop);
        bot.Channel.Then("POST /v3/conversations", 201, """{"id":"19:abc@thread.tacv2;messageid=5","activityId":"5"}""");
        var thread = await bot.Connector.CreateThreadAsync(bot.Personal, Wire.Channel, Hello, Stop);

        chat.ConversationId.ShouldStartWith("a:made-");
        chat.UserMri.ShouldBe(Wire.Ann);
        thread.Reference.ConversationId.ShouldBe("19:abc@thread.tacv2;messageid=5");
        thread.MessageId.ShouldBe("5");
        var bodies = bot.Channel.Calls.Select(call => call.Json).ToArray();
        ((string?)bodies[0]["members"]![0]!["id"]).ShouldBe(Wire.Ann);
        ((string?)bodies[0]["channelData"]!["tenant"]!["id"]).ShouldBe(Wire.Tenant);
        ((string?)bodies[1]["channelData"]!["channel"]!["id"]).ShouldBe(Wire.Channel);
        ((string?)bodies[1]["activity"]!["text"]).ShouldBe("hello");
    }

    [Fact]
    public async Task out_token_cached_the_bots_own_token_is_sent_as_bearer()
    {
        await using var bot = await BotUnderTest.StartStrictAsync(_ => { });

        await bot.Connector.SendAsync(bot.Personal, Hello, Stop);

        bot.Channel.Calls.ShouldHaveSingleItem().Authorization.ShouldBe("Bearer the-bots-own-token");
    }
}
