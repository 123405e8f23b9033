using System.Text.Json.Nodes;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests.Activities;

/// <summary>Values that are JSON but no sense: half characters, strings that only look like JSON, members of another kind.</summary>
public sealed class OddValueTests
{
    [Theory]
    [InlineData("task/fetch", "\"{\\ud800\"", 400)]
    [InlineData("task/fetch", "\"{not json\"", 400)]
    [InlineData("task/fetch", "[1]", 400)]
    [InlineData("task/fetch", "5", 400)]
    [InlineData("task/fetch", """{"data":"{\ud800"}""", 200)]
    [InlineData("composeExtension/query", """{"commandId":"find","parameters":[{"name":"q","value":"\ud800"}]}""", 200)]
    [InlineData("composeExtension/query", """{"commandId":"find","parameters":[{"name":"initialRun","value":"\ud800"},null]}""", 200)]
    [InlineData("composeExtension/query", """{"commandId":"\ud800"}""", 400)]
    [InlineData("composeExtension/query", """{"commandId":"find","parameters":7}""", 400)]
    [InlineData("composeExtension/query", """{"commandId":"find","queryOptions":{"skip":"-1","count":"2000000000"}}""", 200)]
    [InlineData("composeExtension/query", """{"commandId":"find","queryOptions":{"skip":1e99}}""", 400)]
    [InlineData("adaptiveCard/action", "\"{\\ud800\"", 200)]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"v","data":"plain text"}}""", 200)]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"v","data":{"\ud800":1}}}""", 400)]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"v","data":{"a":"\udfff"}}}""", 200)]
    [InlineData("message/submitAction", """{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\ud800"}}""", 400)]
    public async Task Is_refused_or_taken_but_never_an_error_of_ours(string name, string value, int status)
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes
            .OnTaskFetch(BotRoutes.Any, (turn, _) => Task.FromResult(DialogAnswer.Message($"{turn.Dialog}{turn.Data.Names.Count()}")))
            .OnQuery(BotRoutes.Any, (turn, _) => Task.FromResult(QueryAnswer.Message($"{turn.Text}{turn.IsInitialRun}{turn.Skip}{turn.Count}")))
            .OnExecute(BotRoutes.Any, (turn, _) => Task.FromResult(ExecuteAnswer.Message(string.Join(' ', turn.Data.Names) + turn.Data.Text("a"))))
            .OnFeedback((_, _) => Task.FromResult(EmptyAnswer.Ok)));
        var body = Wire.Invoke(bot.Channel.Url, name, "VALUE").ToJsonString().Replace("\"VALUE\"", value, StringComparison.Ordinal);

        using var response = await bot.PostAsync(body);

        ((int)response.StatusCode).ShouldBe(status, string.Join('\n', bot.Logs.All));
        bot.Logs.All.ShouldNotContain(line => line.Contains("failed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<script>")]
    [InlineData("<style>")]
    [InlineData("<!--")]
    [InlineData("<")]
    [InlineData("<p><script></style>")]
    public void The_text_of_a_hostile_message_is_found_without_giving_up(string piece)
    {
        var hostile = string.Concat(Enumerable.Repeat(piece, 900_000 / piece.Length)) + "<p>the end</p>";

        new MessageBody("html", hostile).ToText().ShouldEndWith("the end");
    }
}
