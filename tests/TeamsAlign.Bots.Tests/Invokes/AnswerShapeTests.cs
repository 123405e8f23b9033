using System.Text;
using System.Text.Json.Nodes;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests.Invokes;

/// <summary>Answers come out in the shapes Teams takes, and others cannot be built.</summary>
public sealed class AnswerShapeTests
{
    private const string Secure = "https://ta.example.com/page";
    private static readonly AdaptiveCard Card = new(new TextBlock("x"));
    private static readonly SearchResult[] TooMany = [.. Enumerable.Repeat(SearchResult.Plain(new("x")), 26)];

    private static readonly Dictionary<string, Action> Impossible = new()
    {
        ["a page without HTTPS"] = () => DialogAnswer.Page("t", "http://ta.example.com/page"),
        ["a page that is a script"] = () => FetchAnswer.Page("t", "javascript:alert(1)"),
        ["a page without a host"] = () => SubmitAnswer.Page("t", "/page"),
        ["a sign-in without HTTPS"] = () => QueryAnswer.SignIn("t", "http://ta.example.com/"),
        ["settings without HTTPS"] = () => SettingUrlAnswer.Page("t", "ftp://ta.example.com/"),
        ["a sign-in of a card without HTTPS"] = () => ExecuteAnswer.SignIn("t", "c", "http://ta.example.com/"),
        ["a sign-in of the configuration without HTTPS"] = () => ConfigAnswer.SignIn("t", "http://ta.example.com/"),
        ["a sign-in of a tab without HTTPS"] = () => TabAnswer.SignIn("t", "http://ta.example.com/"),
        ["an OAuth card without HTTPS"] = () => OutboundAttachment.OAuth("t", "c", "http://ta.example.com/"),
        ["a bubble without HTTPS"] = () => OutboundNotification.Bubble("app", "t", "http://ta.example.com/", 1, 1),
        ["a dialog of no width"] = () => DialogSize.Pixels(0, 300),
        ["a dialog of negative height"] = () => DialogSize.Pixels(300, -1),
        ["an error that is a success"] = () => ExecuteAnswer.Error(200, "c", "m"),
        ["a typeahead error that is a success"] = () => TypeaheadAnswer.Error(204, "c", "m"),
        ["26 results"] = () => QueryAnswer.Results(TooMany),
        ["26 pictures"] = () => QueryAnswer.Grid(TooMany),
        ["26 results that are kept"] = () => QueryAnswer.Cached(60, TooMany),
        ["results that are kept for no time"] = () => QueryAnswer.Cached(0),
    };

    private static readonly Dictionary<string, (InvokeAnswer Answer, string Json)> Possible = new()
    {
        ["sign-in of a card"] = (
            ExecuteAnswer.SignIn("Sign in to vote", "graph", Secure),
            """{"statusCode":401,"type":"application/vnd.microsoft.activity.loginRequest","value":{"text":"Sign in to vote","connectionName":"graph","buttons":[{"type":"signin","value":"https://ta.example.com/page","title":"Sign in"}]}}"""),
        ["sign-in of a card with single sign-on"] = (
            ExecuteAnswer.SignIn("t", "graph", Secure, new("1", "api://ta")),
            """{"statusCode":401,"type":"application/vnd.microsoft.activity.loginRequest","value":{"text":"t","connectionName":"graph","tokenExchangeResource":{"id":"1","uri":"api://ta"},"buttons":[{"type":"signin","value":"https://ta.example.com/page","title":"Sign in"}]}}"""),
        ["wrong code"] = (ExecuteAnswer.WrongCode(), """{"statusCode":401,"type":"application/vnd.microsoft.error.incorrectAuthCode"}"""),
        ["consent of a card"] = (
            ExecuteAnswer.ConsentNeeded("m"), """{"statusCode":412,"type":"application/vnd.microsoft.error.preconditionFailed","value":{"code":"412","message":"m"}}"""),
        ["a page"] = (
            DialogAnswer.Page("t", Secure, DialogSize.Pixels(400, 300), "bot"),
            """{"task":{"type":"continue","value":{"title":"t","height":300,"width":400,"url":"https://ta.example.com/page","fallbackUrl":"https://ta.example.com/page","completionBotId":"bot"}}}"""),
        ["a sentence"] = (DialogAnswer.Message("m"), """{"task":{"type":"message","value":"m"}}"""),
        ["sign-in of a search"] = (
            QueryAnswer.SignIn("t", Secure), """{"composeExtension":{"type":"auth","suggestedActions":{"actions":[{"type":"openUrl","value":"https://ta.example.com/page","title":"t"}]}}}"""),
        ["settings of a link"] = (
            LinkAnswer.Settings("t", Secure), """{"composeExtension":{"type":"config","suggestedActions":{"actions":[{"type":"openUrl","value":"https://ta.example.com/page","title":"t"}]}}}"""),
        ["results that are kept"] = (
            QueryAnswer.Cached(60), """{"composeExtension":{"type":"result","attachmentLayout":"list","attachments":[]},"cacheInfo":{"cacheType":"CACHE","cacheDuration":60}}"""),
        ["a link that is not kept"] = (
            LinkAnswer.Uncached(SearchResult.Plain(new("x"))),
            """{"composeExtension":{"type":"result","attachmentLayout":"list","attachments":[{"contentType":"application/vnd.microsoft.card.thumbnail","content":{"title":"x"}}],"suggestedActions":{"actions":[{"type":"setCachePolicy","value":"{\"type\":\"no-cache\"}"}]}}}"""),
        ["sign-in of the configuration"] = (
            ConfigAnswer.SignIn("t", Secure), """{"responseType":"config","config":{"type":"auth","suggestedActions":{"actions":[{"type":"openUrl","value":"https://ta.example.com/page","title":"t"}]}}}"""),
        ["a tab of cards"] = (
            TabAnswer.Cards(Card),
            """{"tab":{"type":"continue","value":{"cards":[{"card":{"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","body":[{"type":"TextBlock","text":"x","wrap":true}]}}]}}}"""),
        ["sign-in of a tab"] = (
            TabAnswer.SignIn("t", Secure), """{"tab":{"type":"auth","suggestedActions":{"actions":[{"type":"openUrl","value":"https://ta.example.com/page","title":"t"}]}}}"""),
        ["a typeahead error"] = (
            TypeaheadAnswer.Error(400, "c", "m"), """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"c","message":"m"}}"""),
    };

    public static TheoryData<string> ImpossibleNames => [.. Impossible.Keys];

    public static TheoryData<string> PossibleNames => [.. Possible.Keys];

    [Theory]
    [MemberData(nameof(ImpossibleNames))]
    public void Cannot_be_built(string name) => Should.Throw<ArgumentException>(Impossible[name]);

    [Theory]
    [MemberData(nameof(PossibleNames))]
    public void Comes_out_in_its_shape(string name)
    {
        var (answer, json) = Possible[name];
        var written = JsonNode.Parse(answer.ToUtf8Bytes());

        JsonNode.DeepEquals(written, JsonNode.Parse(json)).ShouldBeTrue(Encoding.UTF8.GetString(answer.ToUtf8Bytes()));
    }

    [Fact]
    public void A_page_on_ones_own_machine_may_do_without_https() => DialogAnswer.Page("t", "http://localhost:5178/page");

    [Fact]
    public void search_typeahead_sends_fifteen_choices_at_most() => JsonNode.Parse(
        TypeaheadAnswer.Choices([.. Enumerable.Range(0, 40).Select(i => new TypeaheadResult($"{i}", $"{i}"))]).ToUtf8Bytes())!["value"]!["results"]!.AsArray().Count.ShouldBe(15);
}
