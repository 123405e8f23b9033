namespace TeamsAlign.Bots.Tests.Connector;

/// <summary>The channel's limits hold for a conversation, for its roster, and for the bot as a whole; a 429 holds back what it is about and nothing else.</summary>
public sealed class PatienceTests
{
    private const string Throttled = """{"error":{"code":"Throttled"}}""";
    private static readonly OutboundActivity Hello = OutboundActivity.Plain("hello");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_conversation_that_is_held_back_does_not_hold_back_another_nor_its_own_roster()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        await ThrottleAsync(bot, "a:1");

        await bot.Connector.SendAsync(bot.Personal with { ConversationId = "a:2" }, Hello, Stop);
        bot.Channel.Then("pagedmembers", 200, """{"members":[]}""");
        await bot.Connector.MemberPageAsync(bot.Personal with { ConversationId = "a:1" }, null, Stop);

        bot.Channel.Calls.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_roster_that_is_held_back_is_not_asked_again_and_messages_still_go()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel.Then("pagedmembers", 429, Throttled, ("Retry-After", "600"));

        await RefusedAsync(() => bot.Connector.MemberPageAsync(bot.Personal, null, Stop));
        await RefusedAsync(() => bot.Connector.MemberPageAsync(bot.Personal, null, Stop));
        await bot.Connector.SendAsync(bot.Personal, Hello, Stop);

        bot.Channel.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_429_without_a_conversation_holds_back_what_has_none()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel.Then("POST /v3/conversations", 429, Throttled, ("Retry-After", "600"));

        await RefusedAsync(() => bot.Connector.CreatePersonalAsync(bot.Personal, Wire.Ann, Stop));
        await RefusedAsync(() => bot.Connector.CreatePersonalAsync(bot.Personal, "29:2bob", Stop));

        bot.Channel.Calls.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Three_conversations_held_back_at_once_are_the_bots_own_limit_for_this_tenant()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        await ThrottleAsync(bot, "a:1");
        await ThrottleAsync(bot, "a:2");
        await ThrottleAsync(bot, "a:3");

        await RefusedAsync(() => bot.Connector.SendAsync(bot.Personal with { ConversationId = "a:4" }, Hello, Stop));
        await bot.Connector.SendAsync(bot.Personal with { ConversationId = "a:5", TenantId = "another" }, Hello, Stop);

        bot.Channel.Calls.Count.ShouldBe(4);
    }

    private static Task ThrottleAsync(BotUnderTest bot, string conversationId)
    {
        bot.Channel.Then("POST", 429, Throttled, ("Retry-After", "600"));
        return RefusedAsync(() => bot.Connector.SendAsync(bot.Personal with { ConversationId = conversationId }, Hello, Stop));
    }

    private static async Task RefusedAsync(Func<Task> call) =>
        (await Should.ThrowAsync<ConnectorException>(call)).Kind.ShouldBe(ConnectorFailure.Throttled);
}
