using System.Text.Json.Nodes;

namespace TeamsAlign.Bots.Tests.Activities;

public sealed class MessageTests
{
    [Fact]
    public async Task A_command_gets_the_rest_of_the_line_and_answers_into_the_conversation()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnText(
            "request", (turn, stop) => turn.ReplyAsync(OutboundActivity.Plain($"{turn.Command}|{turn.Argument}"), stop), Handling.ChangesData));

        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "Request  dark mode "))).ShouldBe(200);

        var sent = bot.Channel.Calls.ShouldHaveSingleItem();
        sent.Method.ShouldBe("POST");
        sent.Path.ShouldBe("/v3/conversations/a%3A1personal/activities");
        ((string?)sent.Json["text"]).ShouldBe("Request|dark mode");
        sent.ContentType.ShouldBe("application/json; charset=utf-8");
        sent.Authorization.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reading_handler_runs_from_the_queue()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnOtherText(
            (turn, stop) => turn.ReplyAsync(OutboundActivity.Plain(turn.Text), stop), Handling.OnlyReads));

        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "hello"))).ShouldBe(200);

        ((string?)(await bot.Channel.NextCallAsync()).Json["text"]).ShouldBe("hello");
    }

    [Fact]
    public async Task act_mention_strip_the_bots_own_mention_is_no_part_of_the_command_and_act_mention_other_kept()
    {
        var seen = new TaskCompletionSource<string>();
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnOtherText(
            (turn, _) =>
            {
                seen.SetResult(turn.Text);
                return Task.CompletedTask;
            },
            Handling.ChangesData));
        var activity = Wire.InChannel(Wire.Message(bot.Channel.Url, "<at>TeamsAlign</at>&nbsp;tell <at>Ann</at>"));
        activity["entities"] = new JsonArray(Mention(Wire.Bot, "TeamsAlign"), Mention(Wire.Ann, "Ann"));

        await bot.StatusAsync(activity);

        (await seen.Task).ShouldBe("tell <at>Ann</at>");
    }

    private static JsonObject Mention(string id, string name) => new()
    {
        ["type"] = "mention",
        ["text"] = $"<at>{name}</at>",
        ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name },
    };
}
