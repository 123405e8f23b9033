using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace TeamsAlign.Bots.Tests.Connector;

/// <summary>Whatever goes wrong on the way to the channel is a ConnectorException that says what to do next.</summary>
public sealed class OneFamilyTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true, ConnectorFailure.TryAgain)]
    [InlineData(false, ConnectorFailure.Ambiguous)]
    public async Task A_channel_that_does_not_answer_in_time(bool repeatable, ConnectorFailure kind)
    {
        await using var channel = await ConnectorStub.StartAsync();
        var never = new TaskCompletionSource();
        channel.ThenAfter("", never.Task);
        using var http = new HttpClient { Timeout = TimeSpan.FromMilliseconds(200) };
        var transport = new ConnectorTransport(
            http, new NoTokens(), new ServiceHosts([], ["http://127.0.0.1:*"]), new(TimeProvider.System), new(TimeProvider.System), TimeProvider.System, NullLogger<ConnectorClient>.Instance);
        var call = new ConnectorCall(HttpMethod.Post, channel.Url, "v3/conversations/a/activities") { IsRepeatable = repeatable };

        var failure = await Should.ThrowAsync<ConnectorException>(() => transport.CallAsync(call, Stop));

        failure.Kind.ShouldBe(kind);
        never.SetResult();
    }

    [Fact]
    public async Task A_token_that_cannot_be_had()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { }, services: all => all.AddSingleton<IBotTokenSource, NoToken>());

        var failure = await Should.ThrowAsync<ConnectorException>(() => bot.Connector.SendAsync(bot.Personal, OutboundActivity.Plain("hi"), Stop));

        failure.Kind.ShouldBe(ConnectorFailure.Unauthorized);
        failure.InnerException.ShouldBeOfType<InvalidOperationException>();
        bot.Channel.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_caller_that_stops_waiting_gets_its_own_cancellation()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        var never = new TaskCompletionSource();
        bot.Channel.ThenAfter("POST", never.Task);
        using var stop = new CancellationTokenSource();
        var sent = bot.Connector.SendAsync(bot.Personal, OutboundActivity.Plain("hi"), stop.Token);
        while (bot.Channel.Calls.IsEmpty)
            await Task.Yield();

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => sent);
        never.SetResult();
    }

    [Fact]
    public async Task A_conversation_that_does_not_exist_any_more_is_forgotten()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        await bot.StatusAsync(Wire.Message(bot.Channel.Url, "hi"));
        bot.Channel.Then("POST", 404, """{"error":{"code":"ConversationNotFound"}}""");

        await Should.ThrowAsync<ConnectorException>(() => bot.Connector.SendAsync(bot.Personal, OutboundActivity.Plain("x"), Stop));

        bot.Book.All.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task An_answer_that_is_not_what_the_channel_should_say(string body)
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel.Then("GET", 200, body);

        (await Should.ThrowAsync<ConnectorException>(() => bot.Connector.TeamAsync(bot.Personal, "19:team", Stop))).Kind.ShouldBe(ConnectorFailure.Rejected);
    }

    private sealed class NoToken : IBotTokenSource
    {
        public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("the secret is gone");
    }
}
