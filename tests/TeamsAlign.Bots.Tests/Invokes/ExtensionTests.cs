using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests.Invokes;

public sealed partial class ExtensionTests
{
    [Fact]
    public async Task me_query_every_adaptive_card_has_a_preview_me_query_special_chars_and_me_query_paging()
    {
        await using var bot = await StartAsync();

        var answer = await bot.AskAsync(Query(bot, "q", "'\"<>& \U0001F600", skip: 25));

        var result = answer["composeExtension"]!;
        ((string?)result["type"]).ShouldBe("result");
        var attachment = result["attachments"]![0]!;
        ((string?)attachment["contentType"]).ShouldBe("application/vnd.microsoft.card.adaptive");
        ((string?)attachment["preview"]!["contentType"]).ShouldBe("application/vnd.microsoft.card.thumbnail");
        ((string?)attachment["preview"]!["content"]!["title"]).ShouldBe("'\"<>& \U0001F600|25|25|False");
    }

    [Fact]
    public async Task me_query_initialrun_wants_what_is_recent_and_me_query_empty_is_a_sentence()
    {
        await using var bot = await StartAsync();

        var first = await bot.AskAsync(Query(bot, "initialRun", "true"));
        ((string?)first["composeExtension"]!["attachments"]![0]!["preview"]!["content"]!["title"]).ShouldBe("|0|25|True");

        var none = await bot.AskAsync(Query(bot, "q", "nothing"));
        ((string?)none["composeExtension"]!["type"]).ShouldBe("message");
    }

    [Fact]
    public async Task me_select_item_a_picked_result_is_looked_up_by_its_name()
    {
        await using var bot = await StartAsync();
        var listed = await bot.AskAsync(Query(bot, "q", "selectable"));
        var tap = listed["composeExtension"]!["attachments"]![0]!["preview"]!["content"]!["tap"]!;
        ((string?)tap["type"]).ShouldBe("invoke");

        var picked = await bot.AskAsync(Wire.Invoke(bot.Channel.Url, "composeExtension/selectItem", tap["value"]!.DeepClone()));

        ((string?)picked["composeExtension"]!["attachments"]![0]!["preview"]!["content"]!["title"]).ShouldBe("REQ-7");
    }

    [Fact]
    public async Task me_link_own_me_link_foreign_and_me_anon_link()
    {
        await using var bot = await StartAsync();

        var own = await bot.AskAsync(Wire.Invoke(bot.Channel.Url, "composeExtension/queryLink", Url("https://ta.example.com/r/REQ-7")));
        own["composeExtension"]!["attachments"]!.AsArray().Count.ShouldBe(1);
        var foreign = await bot.AskAsync(Wire.Invoke(bot.Channel.Url, "composeExtension/queryLink", Url("https://other.example.com/")));
        foreign["composeExtension"]!["attachments"]!.AsArray().ShouldBeEmpty();
        var anonymous = await bot.AskAsync(Wire.Invoke(bot.Channel.Url, "composeExtension/anonymousQueryLink", Url("https://ta.example.com/r/REQ-7")));
        anonymous["composeExtension"]!["attachments"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task me_fetchtask_message_gives_the_text_of_the_message_without_its_html()
    {
        await using var bot = await StartAsync();

        var answer = await bot.AskAsync(Command(bot, "fetchTask", """
            {"commandId":"capture","commandContext":"message","messagePayload":{"id":"5","linkToMessage":"https://teams/l/5",
             "from":{"user":{"id":"44444444-4444-4444-8444-444444444444","displayName":"Ann"}},
             "body":{"contentType":"html","content":"<p>We need <b>dark</b> mode &amp; light</p><script>alert(1)</script><p>soon<br>please</p>"}}}
            """));

        ((string?)answer["task"]!["value"]!["title"]).ShouldBe("We need dark mode & light\nsoon\nplease|Ann");
    }

    [Fact]
    public async Task me_fetchtask_not_member_and_me_jit_continue()
    {
        await using var bot = await StartAsync();

        var install = await bot.AskAsync(Command(bot, "fetchTask", """{"commandId":"install"}"""));
        install["task"]!["value"]!["card"]!["content"]!["actions"]![0]!["data"]!["msteams"]!["justInTimeInstall"]!.GetValue<bool>().ShouldBeTrue();

        var installed = await bot.AskAsync(Command(bot, "submitAction", """{"commandId":"capture","data":{"msteams":{"justInTimeInstall":true}}}"""));
        ((string?)installed["task"]!["value"]!["title"]).ShouldBe("Real dialog");
    }

    [Fact]
    public async Task me_submit_result_me_submit_preview_me_preview_edit_and_me_preview_send()
    {
        await using var bot = await StartAsync();
        var result = await bot.AskAsync(Command(bot, "submitAction", """{"commandId":"capture","data":{"how":"insert"}}"""));
        ((string?)result["composeExtension"]!["type"]).ShouldBe("result");

        var preview = await bot.AskAsync(Command(bot, "submitAction", """{"commandId":"capture","data":{"how":"preview"}}"""));
        ((string?)preview["composeExtension"]!["type"]).ShouldBe("botMessagePreview");
        var shown = preview["composeExtension"]!["activityPreview"]!;
        shown["attachments"]!.AsArray().Count.ShouldBe(1);

        var edit = await bot.AskAsync(Command(bot, "submitAction", $$"""{"commandId":"capture","botMessagePreviewAction":"edit","botActivityPreview":[{{shown.ToJsonString()}}]}"""));
        ((string?)edit["task"]!["type"]).ShouldBe("continue");
        using var send = await bot.PostAsync(Command(bot, "submitAction", $$"""{"commandId":"capture","botMessagePreviewAction":"send","botActivityPreview":[{{shown.ToJsonString()}}]}"""));
        ((int)send.StatusCode).ShouldBe(200);
        (await send.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    private static JsonObject Url(string url) => new() { ["url"] = url };

    private static JsonObject Command(BotUnderTest bot, string name, string value) =>
        Wire.Invoke(bot.Channel.Url, "composeExtension/" + name, JsonNode.Parse(value));

    private static JsonObject Query(BotUnderTest bot, string parameter, string text, int skip = 0) => Wire.Invoke(bot.Channel.Url, "composeExtension/query", new JsonObject
    {
        ["commandId"] = "find",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = parameter, ["value"] = text }),
        ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = 25 },
    });

    private static SearchResult Result(string title) => new(new(new TextBlock(CardText.Typed(title))), new(title));

    private static Task<BotUnderTest> StartAsync() => BotUnderTest.StartAsync(routes => routes
        .OnQuery("find", (turn, _) => Task.FromResult(turn.Text switch
        {
            "nothing" => QueryAnswer.Message("Nothing found"),
            "selectable" => QueryAnswer.Results(SearchResult.Selectable("request", ActionData.Of(("key", "REQ-7")), new("Pick me"))),
            _ => QueryAnswer.Results(Result($"{turn.Text}|{turn.Skip}|{turn.Count}|{turn.IsInitialRun}")),
        }))
        .OnSelectItem("request", (turn, _) => Task.FromResult(SelectAnswer.Card(Result(turn.Data.Text("key")!))))
        .OnLink(Ours(), (_, _) => Task.FromResult(LinkAnswer.Card(Result("ours"))))
        .OnFetchDialog("install", (_, _) => Task.FromResult(FetchAnswer.InstallHere("Install", CardText.Of("Not here yet"), "Install")))
        .OnFetchDialog("capture", (turn, _) => Task.FromResult(FetchAnswer.Card(
            $"{turn.Message?.Body?.ToText()}|{turn.Message?.From?.User?.DisplayName}", new(new TextBlock("Capture")))))
        .OnSubmitDialog("capture", (turn, _) => Task.FromResult(turn switch
        {
            { IsJustInstalled: true } => SubmitAnswer.Card("Real dialog", new(new TextBlock("Capture"))),
            { PreviewToEdit: not null } => SubmitAnswer.Card("Edit", new(new TextBlock("Edit"))),
            { PreviewToSend: not null } => SubmitAnswer.Close,
            _ when turn.Data.Text("how") == "insert" => SubmitAnswer.Insert(Result("inserted")),
            _ => SubmitAnswer.Preview(new(new TextBlock("Preview"))),
        })));

    [GeneratedRegex("^https://ta\\.example\\.com/")]
    private static partial Regex Ours();
}
