using System.Text.RegularExpressions;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.StubBot;

/// <summary>A message extension: search, an action with a dialog, and links.</summary>
internal sealed partial class StubExtension : IBotModule
{
    public void Register(BotRoutes routes) => routes
        .OnQuery(BotRoutes.Any, (turn, _) => Task.FromResult(Search(turn.Text)))
        .OnFetchDialog("createThing", (_, _) => Task.FromResult(FetchAnswer.Card("Create thing", new(new TextInput("name", "Name"))
        {
            Actions = [new SubmitAction("Create", ActionData.Of().With("go", 1))],
        })))
        .OnSubmitDialog("createThing", (turn, _) => Task.FromResult(SubmitAnswer.Insert(Result("Created", $"Created {turn.Data.Json.GetRawText()}"))))
        .OnLink(Items(), (turn, _) => Task.FromResult(LinkAnswer.Card(Result("An item", $"Unfurled {turn.Url}"))));

    private static QueryAnswer Search(string text) => text switch
    {
        "message" => QueryAnswer.Message("nothing to see"),
        "config" => QueryAnswer.Settings("Sign", "https://example.com"),
        _ => QueryAnswer.Results([.. Enumerable.Range(1, 2).Select(i => new SearchResult(Found(i, text), new($"Result {i}", $"about {text}")))]),
    };

    private static AdaptiveCard Found(int number, string text) => new(new RichTextBlock($"Result card {number} for {text}"))
    {
        Actions = [new ExecuteAction("Increment", "inc", ActionData.Of().With("n", 5))],
    };

    private static SearchResult Result(string title, string text) => new(new(new RichTextBlock(text)), new(title));

    [GeneratedRegex("^https://contoso\\.example/items/")]
    private static partial Regex Items();
}
