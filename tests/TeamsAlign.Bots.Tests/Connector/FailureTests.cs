using System.Diagnostics;

namespace TeamsAlign.Bots.Tests.Connector;

public sealed class FailureTests
{
    private static readonly OutboundActivity Hello = OutboundActivity.Plain("hello");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task con_429_retry_after_waits_as_long_as_told_and_then_succeeds()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel.Then("POST", 429, "", ("Retry-After", "1"));
        var clock = Stopwatch.StartNew();

        await bot.Connector.SendAsync(bot.Personal, Hello, Stop);

        clock.Elapsed.ShouldBeGreaterThan(TimeSpan.FromSeconds(0.95));
        bot.Channel.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_wait_of_minutes_is_the_callers_business_and_holds_back_the_conversation()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel.Then("POST", 429, """{"error":{"code":"Throttled"}}""", ("Retry-After", "600"));

        var first = await Should.ThrowAsync<ConnectorException>(() => bot.Connector.SendAsync(bot.Personal, Hello, Stop));
        var second = await Should.ThrowAsync<ConnectorException>(() => bot.Connector.SendAsync(bot.Personal, Hello, Stop));

        (first.Kind, first.RetryAfter).ShouldBe((ConnectorFailure.Throttled, TimeSpan.FromMinutes(10)));
        second.Kind.ShouldBe(ConnectorFailure.Throttled);
        bot.Channel.Calls.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task con_429_forever_ends_after_a_few_tries()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        for (var i = 0; i < 5; i++)
            bot.Channel.Then("POST", 429, "", ("Retry-After", "0"));

        var failure = await Should.ThrowAsync<ConnectorException>(() => bot.Connector.SendAsync(bot.Personal, Hello, Stop));

        failure.Kind.ShouldBe(ConnectorFailure.Throttled);
        failure.IsTransient.ShouldBeTrue();
        bot.Channel.Calls.Count.ShouldBe(5);
    }

    [Theory]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task con_412_then_200_and_con_502_put_an_update_is_tried_again(int status)
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel.Then("PUT", status);

        await bot.Connector.UpdateAsync(bot.Personal, "1", Hello, Stop);

        bot.Channel.Calls.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(502)]
    [InlineData(504)]
    public async Task con_502_post_a_new_message_is_not_blindly_sent_again(int status)
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel.Then("POST", status, "<html>Bad gateway</html>");

        var failure = await Should.ThrowAsync<ConnectorException>(() => bot.Connector.SendAsync(bot.Personal, Hello, Stop));

        failure.Kind.ShouldBe(ConnectorFailure.Ambiguous);
        bot.Channel.Calls.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_message_left_is_ambiguous()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel.ThenDropConnection("POST");

        var failure = await Should.ThrowAsync<ConnectorException>(() => bot.Connector.SendAsync(bot.Personal, Hello, Stop));

        failure.Kind.ShouldBe(ConnectorFailure.Ambiguous);
    }

    [Theory]
    [InlineData(403, """{"error":{"code":"BotNotInConversationRoster","message":"m"}}""", ConnectorFailure.NotInConversation)]
    [InlineData(403, """{"code":"BotNotInConversationRoster","message":"m"}""", ConnectorFailure.NotInConversation)]
    [InlineData(403, """{"error":{"code":"ConversationBlockedByUser"}}""", ConnectorFailure.Blocked)]
    [InlineData(403, """{"error":{"code":"NotEnoughPermissions"}}""", ConnectorFailure.NotPermitted)]
    [InlineData(404, """{"error":{"code":"ConversationNotFound"}}""", ConnectorFailure.NotFound)]
    [InlineData(404, """{"error":{"code":"ActivityNotFoundInConversation"}}""", ConnectorFailure.NotFound)]
    [InlineData(413, """{"error":{"code":"MessageSizeTooBig"}}""", ConnectorFailure.TooLarge)]
    [InlineData(401, """{"message":"Authorization has been denied for this request."}""", ConnectorFailure.Unauthorized)]
    [InlineData(400, """{"error":{"code":"BadSyntax"}}""", ConnectorFailure.Rejected)]
    [InlineData(500, """{"error":{"code":"ServiceError"}}""", ConnectorFailure.Rejected)]
    public async Task con_404_update_con_413_and_other_failures_say_what_to_do_and_are_not_retried(int status, string body, ConnectorFailure kind)
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel.Then("PUT", status, body, ("MS-CV", "cv.1"));

        var failure = await Should.ThrowAsync<ConnectorException>(() => bot.Connector.UpdateAsync(bot.Personal, "1", Hello, Stop));

        failure.Kind.ShouldBe(kind);
        failure.StatusCode.ShouldBe(status);
        failure.CorrelationVector.ShouldBe("cv.1");
        bot.Channel.Calls.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task con_403_roster_the_book_forgets_the_conversation()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        await bot.StatusAsync(Wire.Message(bot.Channel.Url, "hi"));
        bot.Channel.Then("POST", 403, """{"error":{"code":"BotNotInConversationRoster"}}""");

        await Should.ThrowAsync<ConnectorException>(() => bot.Connector.SendAsync(bot.Personal, Hello, Stop));

        bot.Book.All.ShouldBeEmpty();
    }
}
