using System.Text.Json.Nodes;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests.Invokes;

public sealed class DialogTests
{
    [Theory]
    [InlineData("""{"data":{"dialog":"edit","key":"REQ-1","msteams":{"type":"task/fetch"}},"context":{"theme":"dark"}}""")]
    [InlineData("""{"data":{"data":{"dialog":"edit","key":"REQ-1"},"type":"task/fetch"},"context":{"theme":"dark"}}""")]
    [InlineData("\"{\\\"data\\\":{\\\"dialog\\\":\\\"edit\\\",\\\"key\\\":\\\"REQ-1\\\"},\\\"context\\\":{\\\"theme\\\":\\\"dark\\\"}}\"")]
    public async Task tm_fetch_card_and_tm_fetch_legacy_nested_and_act_value_json_string(string value)
    {
        await using var bot = await StartAsync();

        var answer = await bot.AskAsync(Wire.Invoke(bot.Channel.Url, "task/fetch", JsonNode.Parse(value)));

        ((string?)answer["task"]!["type"]).ShouldBe("continue");
        ((string?)answer["task"]!["value"]!["title"]).ShouldBe("REQ-1 dark");
        ((string?)answer["task"]!["value"]!["width"]).ShouldBe("medium");
        ((string?)answer["task"]!["value"]!["card"]!["contentType"]).ShouldBe("application/vnd.microsoft.card.adaptive");
        ((string?)answer["task"]!["value"]!["card"]!["content"]!["type"]).ShouldBe("AdaptiveCard");
    }

    [Fact]
    public async Task tm_submit_invalid_continues_and_tm_submit_ok_closes_with_an_empty_200()
    {
        await using var bot = await StartAsync();

        var again = await bot.AskAsync(Submit(bot, new() { ["dialog"] = "edit", ["title"] = " " }));
        ((string?)again["task"]!["type"]).ShouldBe("continue");

        using var response = await bot.PostAsync(Submit(bot, new() { ["dialog"] = "edit", ["title"] = "Dark mode" }));
        ((int)response.StatusCode).ShouldBe(200);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task inv_value_null_is_400_inv_unknown_is_501_inv_unnamed_is_200()
    {
        await using var bot = await StartAsync();

        (await bot.StatusAsync(Wire.Invoke(bot.Channel.Url, "task/fetch", null))).ShouldBe(400);
        (await bot.StatusAsync(Wire.Invoke(bot.Channel.Url, "task/fetch", new JsonObject { ["context"] = 5 }))).ShouldBe(400);
        (await bot.StatusAsync(Wire.Invoke(bot.Channel.Url, "foo/bar", new JsonObject()))).ShouldBe(501);
        (await bot.StatusAsync(Submit(bot, new() { ["dialog"] = "nobody" }))).ShouldBe(501);
        var unnamed = Wire.Invoke(bot.Channel.Url, "x", new JsonObject());
        unnamed.Remove("name");
        (await bot.StatusAsync(unnamed)).ShouldBe(200);
    }

    [Fact]
    public async Task inv_exception_is_500_without_a_word()
    {
        await using var bot = await StartAsync();

        using var response = await bot.PostAsync(Submit(bot, new() { ["dialog"] = "break" }));

        ((int)response.StatusCode).ShouldBe(500);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Registering_a_dialog_twice_fails_at_start()
    {
        static Task<DialogAnswer> Handler(DialogTurn turn, CancellationToken stop) => Task.FromResult(DialogAnswer.Close);

        (await Should.ThrowAsync<InvalidOperationException>(() => BotUnderTest.StartAsync(routes => routes
            .OnTaskFetch("edit", Handler).OnTaskFetch("edit", Handler)))).Message.ShouldContain("edit");
    }

    private static JsonObject Submit(BotUnderTest bot, JsonObject data) =>
        Wire.Invoke(bot.Channel.Url, "task/submit", new JsonObject { ["data"] = data });

    private static Task<BotUnderTest> StartAsync() => BotUnderTest.StartAsync(routes => routes
        .OnTaskFetch("edit", (turn, _) => Task.FromResult(DialogAnswer.Card($"{turn.Data.Text("key")} {turn.Theme}", new(new TextBlock("Edit")))))
        .OnTaskSubmit("edit", (turn, _) => Task.FromResult(
            turn.Data.Text("title") is null ? DialogAnswer.Card("Edit", new(new TextBlock("The title is missing"))) : DialogAnswer.Close))
        .OnTaskSubmit("break", (_, _) => throw new InvalidOperationException("secret")));
}
