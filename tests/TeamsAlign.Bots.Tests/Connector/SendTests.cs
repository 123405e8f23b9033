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
    public async Task A_message_is_answered_updated_and_deleted_under_its_own_address()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        var thread = bot.Personal with { ConversationId = Wire.Thread };

        (await bot.Connector.ReplyAsync(thread, "17", Hello, Stop)).ShouldNotBeNull();
        await bot.Connector.UpdateAsync(thread, "18", Hello, Stop);
        await bot.Connector.DeleteAsync(thread, "19", Stop);

        const string There = "/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D1795412300000/activities/";
        bot.Channel.Calls.Select(call => $"{call.Method} {call.Path}").ShouldBe([$"POST {There}17", $"PUT {There}18", $"DELETE {There}19"]);
        ((string?)bot.Channel.Calls.First().Json["replyToId"]).ShouldBe("17");
    }

    [Fact]
    public async Task Typing_has_no_id_and_may_be_repeated()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel.Then("POST", 503).Then("POST", 202);

        (await bot.Connector.SendAsync(bot.Personal, OutboundActivity.Typing, Stop)).ShouldBeNull();

        bot.Channel.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task ac_refresh_no_put_an_automatic_refresh_cannot_answer_with_a_message()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnExecute("look", async (turn, stop) =>
        {
            await turn.ReplyAsync(Hello, stop);
            return ExecuteAnswer.Message("looked");
        }));

        (await bot.AskAsync(Wire.Execute(bot.Channel.Url, "look")))["statusCode"]!.GetValue<int>().ShouldBe(200);
        bot.Channel.Calls.Count.ShouldBe(1);
        (await bot.AskAsync(Wire.Execute(bot.Channel.Url, "look", trigger: "automatic")))["statusCode"]!.GetValue<int>().ShouldBe(500);
        bot.Channel.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_bots_own_token_is_sent_as_bearer()
    {
        await using var bot = await BotUnderTest.StartStrictAsync(_ => { });

        await bot.Connector.SendAsync(bot.Personal, Hello, Stop);

        bot.Channel.Calls.ShouldHaveSingleItem().Authorization.ShouldBe("Bearer the-bots-own-token");
    }
}
