using System.Text.Json.Nodes;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests.Invokes;

public sealed class OtherInvokeTests
{
    [Fact]
    public async Task search_typeahead_and_search_empty()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnTypeahead("accounts", (turn, _) => Task.FromResult(
            TypeaheadAnswer.Choices(new TypeaheadResult($"{turn.Text}:{turn.Top}", "1")))));

        var answer = await bot.AskAsync(Wire.Invoke(bot.Channel.Url, "application/search", JsonNode.Parse(
            """{"queryText":"pa","queryOptions":{"skip":0,"top":100},"dataset":"accounts"}""")));
        ((string?)answer["type"]).ShouldBe("application/vnd.microsoft.search.searchResponse");
        ((string?)answer["value"]!["results"]![0]!["title"]).ShouldBe("pa:15");

        var empty = await bot.AskAsync(Wire.Invoke(bot.Channel.Url, "application/search", JsonNode.Parse("""{"queryText":"","dataset":"accounts"}""")));
        ((string?)empty["value"]!["results"]![0]!["title"]).ShouldBe(":15");

        var unknown = await bot.AskAsync(Wire.Invoke(bot.Channel.Url, "application/search", JsonNode.Parse("""{"dataset":"other"}""")));
        ((string?)unknown["type"]).ShouldBe("application/vnd.microsoft.error");
    }

    [Theory]
    [InlineData("actionableMessage/executeAction")]
    [InlineData("suggestedActions/submit")]
    [InlineData("htmlwidget/calltool")]
    [InlineData("cardExtension/token")]
    [InlineData("tab/fetch")]
    [InlineData("config/fetch")]
    [InlineData("fileConsent/invoke")]
    public async Task inv_unknown_a_name_without_a_handler_is_an_empty_501(string name)
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });

        using var response = await bot.PostAsync(Wire.Invoke(bot.Channel.Url, name, new JsonObject()));

        ((int)response.StatusCode).ShouldBe(501);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task signin_exchange_fail_signin_verify_bad_and_signin_failure()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes
            .OnTokenExchange((turn, _) => Task.FromResult(SigninAnswer.ConsentNeeded(turn.Exchange!.Id, turn.Exchange.ConnectionName, "consent")))
            .OnVerifyState((turn, _) => Task.FromResult(turn.Code == "123456" ? SigninAnswer.SignedIn : SigninAnswer.NotFound)));

        using var exchange = await bot.PostAsync(Wire.Invoke(
            bot.Channel.Url, "signin/tokenExchange", new JsonObject { ["id"] = "x", ["connectionName"] = "c", ["token"] = "t" }));
        ((int)exchange.StatusCode).ShouldBe(412);
        var body = JsonNode.Parse(await exchange.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        ((string?)body["failureDetail"]).ShouldBe("consent");
        (await bot.StatusAsync(State(bot, "999"))).ShouldBe(404);
        (await bot.StatusAsync(State(bot, "123456"))).ShouldBe(200);
        (await bot.StatusAsync(Wire.Invoke(bot.Channel.Url, "signin/verifyState", null))).ShouldBe(404);
        (await bot.StatusAsync(Wire.Invoke(bot.Channel.Url, "signin/failure", new JsonObject { ["code"] = "tokenmissing" }))).ShouldBe(200);
    }

    [Fact]
    public async Task file_accept_file_decline_and_feedback_submit()
    {
        var seen = new List<string>();
        await using var bot = await BotUnderTest.StartAsync(routes => routes
            .OnFileConsent((turn, _) => See($"{turn.Accepted} {turn.ConsentContext.Text("f")} {turn.Upload?.UploadUrl}"))
            .OnFeedback((turn, _) => See($"{turn.IsLike} {turn.Text}")));

        await bot.StatusAsync(File(bot, """{"type":"fileUpload","action":"accept","context":{"f":"1"},"uploadInfo":{"uploadUrl":"https://up"}}"""));
        await bot.StatusAsync(File(bot, """{"type":"fileUpload","action":"decline","context":{"f":"1"}}"""));
        (await bot.StatusAsync(File(bot, """{"type":"fileUpload","action":"other"}"""))).ShouldBe(400);
        await bot.StatusAsync(Wire.Invoke(bot.Channel.Url, "message/submitAction", JsonNode.Parse(
            """{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"good\"}"}}""")));

        seen.ShouldBe(["True 1 https://up", "False 1 ", "True good"]);

        Task<EmptyAnswer> See(string what)
        {
            seen.Add(what);
            return Task.FromResult(EmptyAnswer.Ok);
        }
    }

    [Fact]
    public async Task me_setting_url_me_setting_and_the_bots_configuration()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes
            .OnSettingUrl((_, _) => Task.FromResult(SettingUrlAnswer.Page("Settings", "https://ta.example.com/settings")))
            .OnSetting((_, _) => Task.FromResult(EmptyAnswer.Ok))
            .OnConfigFetch((_, _) => Task.FromResult(ConfigAnswer.Card("Settings", new(new TextBlock("Who decides?")))))
            .OnConfigSubmit((turn, _) => Task.FromResult(ConfigAnswer.Message($"Saved {turn.Data.Text("who")}"))));

        var url = await bot.AskAsync(Wire.Invoke(bot.Channel.Url, "composeExtension/querySettingUrl", new JsonObject()));
        ((string?)url["composeExtension"]!["type"]).ShouldBe("config");
        ((string?)url["composeExtension"]!["suggestedActions"]!["actions"]![0]!["type"]).ShouldBe("openUrl");
        (await bot.StatusAsync(Wire.Invoke(bot.Channel.Url, "composeExtension/setting", new JsonObject { ["state"] = "x" }))).ShouldBe(200);
        var config = await bot.AskAsync(Wire.Invoke(bot.Channel.Url, "config/fetch", null));
        ((string?)config["responseType"]).ShouldBe("config");
        ((string?)config["config"]!["type"]).ShouldBe("continue");
        var saved = await bot.AskAsync(Wire.Invoke(bot.Channel.Url, "config/submit", JsonNode.Parse("""{"data":{"who":"Ann"}}""")));
        ((string?)saved["config"]!["value"]).ShouldBe("Saved Ann");
    }

    [Fact]
    public async Task act_card_submit_goes_to_the_handler_of_its_verb()
    {
        var seen = new List<string>();
        await using var bot = await BotUnderTest.StartAsync(routes => routes
            .OnSubmit("vote", See("vote"), Handling.ChangesData)
            .OnSubmit(BotRoutes.Any, See("any"), Handling.ChangesData));
        foreach (var verb in new[] { "vote", "other" })
        {
            var submit = Wire.With(Wire.Message(bot.Channel.Url, ""), ("value", new JsonObject { ["verb"] = verb, ["n"] = 1 }), ("replyToId", "99"));
            submit.Remove("text");
            await bot.StatusAsync(submit);
        }

        seen.ShouldBe(["vote 1 99", "any 1 99"]);

        BotHandler<SubmitTurn> See(string name) => (turn, _) =>
        {
            seen.Add($"{name} {turn.Data.Whole("n")} {turn.MessageId}");
            return Task.CompletedTask;
        };
    }

    private static JsonObject State(BotUnderTest bot, string code) => Wire.Invoke(bot.Channel.Url, "signin/verifyState", new JsonObject { ["state"] = code });

    private static JsonObject File(BotUnderTest bot, string value) => Wire.Invoke(bot.Channel.Url, "fileConsent/invoke", JsonNode.Parse(value));
}
