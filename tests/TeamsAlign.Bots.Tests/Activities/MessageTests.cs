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

    [Theory]
    [InlineData("", "next")]
    [InlineData("request dark mode", "request dark mode")]
    public async Task A_card_put_into_a_message_is_no_part_of_what_is_said_and_alone_it_says_nothing(string text, string first)
    {
        var seen = new TaskCompletionSource<string>();
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnOtherText(
            (turn, _) =>
            {
                seen.TrySetResult(turn.Text);
                return Task.CompletedTask;
            },
            Handling.ChangesData));
        // As Microsoft's Agents Playground sends what somebody inserted with a message extension.
        var activity = Wire.Message(bot.Channel.Url, $"{text}\n<span class=\"inline-compose-card\" itemid=\"0\" itemtype=\"http://schema.skype.com/InputExtension\">\n  <span content=\"0\" itemprop=\"cardId\"></span>\n</span>\n");
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = new JsonObject { ["type"] = "AdaptiveCard" } });

        (await bot.StatusAsync(activity)).ShouldBe(200);
        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "next"))).ShouldBe(200);

        (await seen.Task).ShouldBe(first);
    }

    [Theory]
    [InlineData("R&amp;D &lt;soon&gt;", true, "R&D <soon>")]
    [InlineData("R&amp;D &lt;soon&gt;", false, "R&amp;D &lt;soon&gt;")]
    public async Task act_html_attachment_is_the_formatted_form_of_the_text_and_says_that_its_entities_are_html(string text, bool hasHtml, string command)
    {
        var seen = new TaskCompletionSource<string>();
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnOtherText(
            (turn, _) =>
            {
                seen.SetResult(turn.Text);
                return Task.CompletedTask;
            },
            Handling.ChangesData));
        var activity = Wire.Message(bot.Channel.Url, text);
        if (hasHtml)
            activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{text}</p>" });

        await bot.StatusAsync(activity);

        (await seen.Task).ShouldBe(command);
    }

    [Fact]
    public void A_file_is_told_from_the_formatted_form_of_the_text()
    {
        var activity = Activity.Parse("""
            {"type":"message","attachments":[{"contentType":"text/html","content":"<p>hi</p>"},
             {"contentType":"application/vnd.microsoft.teams.file.download.info","name":"r.csv","content":{"downloadUrl":"https://contoso/r","uniqueId":"1","fileType":"csv"}}]}
            """u8);

        activity.Attachments!.Select(attachment => attachment.File).ShouldBe([null, new("r.csv", "https://contoso/r", "1", "csv")]);
    }

    [Fact]
    public async Task act_non_guid_ids_of_the_playground_are_text_like_any_other()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnOtherText(
            (turn, stop) => turn.ReplyAsync(OutboundActivity.Plain(turn.From.AadObjectId!), stop), Handling.ChangesData));
        var activity = Wire.Message(bot.Channel.Url, "hi");
        activity["from"] = new JsonObject { ["id"] = "user-id-0", ["aadObjectId"] = "00000000-0000-0000-0000-00000000000020" };
        activity["recipient"]!["id"] = "00000000-0000-0000-0000-00000000000011";
        activity["conversation"]!["id"] = "personal-chat-id";

        (await bot.StatusAsync(activity)).ShouldBe(200);

        ((string?)(await bot.Channel.NextCallAsync()).Json["text"]).ShouldBe("00000000-0000-0000-0000-00000000000020");
    }

    private static JsonObject Mention(string id, string name) => new()
    {
        ["type"] = "mention",
        ["text"] = $"<at>{name}</at>",
        ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name },
    };
}
