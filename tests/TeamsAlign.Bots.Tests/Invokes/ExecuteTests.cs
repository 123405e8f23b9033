using System.Text.Json.Nodes;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests.Invokes;

public sealed class ExecuteTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ac_exec_card_a_known_verb_answers_a_card_with_the_inputs_it_got()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnExecute("vote", (turn, _) =>
            Task.FromResult(ExecuteAnswer.Card(new AdaptiveCard(new TextBlock($"{turn.Data.Text("choice")} on {turn.Data.Whole("itemId")}"))))));

        var answer = await bot.AskAsync(Wire.InMeeting(Wire.Execute(bot.Channel.Url, "vote", new() { ["itemId"] = "7", ["choice"] = " yes " })));

        answer["statusCode"]!.GetValue<int>().ShouldBe(200);
        ((string?)answer["type"]).ShouldBe("application/vnd.microsoft.card.adaptive");
        ((string?)answer["value"]!["type"]).ShouldBe("AdaptiveCard");
        ((string?)answer["value"]!["version"]).ShouldBe("1.5");
        ((string?)answer["value"]!["body"]![0]!["text"]).ShouldBe("yes on 7");
    }

    [Fact]
    public async Task ac_exec_message_a_verb_that_answers_text()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnExecute("say", (_, _) => Task.FromResult(ExecuteAnswer.Message("Done"))));

        var answer = await bot.AskAsync(Wire.Execute(bot.Channel.Url, "say"));

        ((string?)answer["type"]).ShouldBe("application/vnd.microsoft.activity.message");
        ((string?)answer["value"]).ShouldBe("Done");
    }

    [Fact]
    public async Task ac_exec_unknown_verb_manual_is_an_error_in_a_200()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });

        var answer = await bot.AskAsync(Wire.Execute(bot.Channel.Url, "nobody"));

        answer["statusCode"]!.GetValue<int>().ShouldBe(404);
        ((string?)answer["type"]).ShouldBe("application/vnd.microsoft.error");
    }

    [Fact]
    public async Task ac_refresh_unknown_verb_answers_the_card_as_it_is_now()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnUnknownRefresh((turn, _) =>
            Task.FromResult(ExecuteAnswer.Card(new AdaptiveCard(new TextBlock($"now {turn.IsAutomatic}"))))));

        var answer = await bot.AskAsync(Wire.Execute(bot.Channel.Url, "nobody", trigger: "automatic"));

        answer["statusCode"]!.GetValue<int>().ShouldBe(200);
        ((string?)answer["value"]!["body"]![0]!["text"]).ShouldBe("now True");
        bot.Channel.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task ac_exec_missing_action_is_a_bad_request_in_the_body()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });

        var answer = await bot.AskAsync(Wire.Invoke(bot.Channel.Url, "adaptiveCard/action", new JsonObject()));

        ((string?)answer["value"]!["code"]).ShouldBe("BadRequest");
    }

    [Fact]
    public async Task A_handler_that_throws_is_an_error_in_the_body_without_a_stack_trace()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnExecute("break", (_, _) =>
            throw new InvalidOperationException("secret detail")));

        using var response = await bot.PostAsync(Wire.Execute(bot.Channel.Url, "break"));

        var body = await response.Content.ReadAsStringAsync(Stop);
        JsonNode.Parse(body)!["statusCode"]!.GetValue<int>().ShouldBe(500);
        body.ShouldNotContain("secret");
        body.ShouldNotContain(" at ");
        bot.Logs.All.ShouldContain(line => line.Contains("secret detail", StringComparison.Ordinal));
    }
}
