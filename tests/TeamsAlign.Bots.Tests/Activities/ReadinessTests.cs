using Microsoft.Extensions.DependencyInjection;

namespace TeamsAlign.Bots.Tests.Activities;

/// <summary>An app that is not ready yet says so where people can see it.</summary>
public sealed class ReadinessTests
{
    private const string Sentence = "12,000 of about 30,000 rows are loaded.";

    [Fact]
    public async Task Who_writes_before_the_app_is_ready_is_told_and_no_handler_runs()
    {
        var starting = new Starting();
        var handled = 0;
        await using var bot = await BotUnderTest.StartAsync(
            routes => routes.OnOtherText(
                (turn, stop) =>
                {
                    handled++;
                    return turn.ReplyAsync(OutboundActivity.Plain("ready"), stop);
                },
                Handling.ChangesData),
            services: all => all.AddSingleton<IBotReadiness>(starting));

        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "hello"))).ShouldBe(200);

        ((string?)bot.Channel.Calls.ShouldHaveSingleItem().Json["text"]).ShouldBe(Sentence);
        handled.ShouldBe(0);
        starting.IsReady = true;
        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "hello again"))).ShouldBe(200);
        handled.ShouldBe(1);
    }

    [Theory]
    [InlineData("adaptiveCard/action")]
    [InlineData("task/fetch")]
    [InlineData("composeExtension/query")]
    public async Task A_click_or_a_search_gets_the_sentence_as_its_answer(string name)
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { }, services: all => all.AddSingleton<IBotReadiness>(new Starting()));

        (await bot.AskAsync(Wire.Invoke(bot.Channel.Url, name, new System.Text.Json.Nodes.JsonObject()))).ToJsonString().ShouldContain(Sentence);
    }

    private sealed class Starting : IBotReadiness
    {
        public bool IsReady { get; set; }

        public ValueTask<string?> WhyNotAsync(CancellationToken cancellationToken) => ValueTask.FromResult(IsReady ? null : Sentence);
    }
}
