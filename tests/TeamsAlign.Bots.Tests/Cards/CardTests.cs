using System.Text;
using System.Text.Json.Nodes;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests.Cards;

public sealed class CardTests
{
    [Fact]
    public void ac_refresh_max60_at_most_sixty_people_and_no_object_ids()
    {
        var action = new ExecuteAction(null, "refresh");
        var people = Enumerable.Range(0, 75).Select(i => $"29:{i}").ToArray();

        Refresh.ForFirst(action, people).UserIds.Count.ShouldBe(60);
        Should.Throw<ArgumentException>(() => new Refresh(action, people));
        Should.Throw<ArgumentException>(() => new Refresh(action, Wire.AnnObjectId));
    }

    [Fact]
    public void The_action_of_a_refresh_says_what_it_is() =>
        JsonNode.Parse(new AdaptiveCard(new TextBlock("x")) { Refresh = new(new ExecuteAction(null, "refresh"), "29:ann") }.ToUtf8Bytes())!["refresh"]!["action"]!["type"]!
            .GetValue<string>().ShouldBe("Action.Execute");

    [Fact]
    public void Rules_find_what_types_cannot()
    {
        var card = new AdaptiveCard(
            new TextInput("a", " ") { IsRequired = true },
            new TextInput("a", "A"),
            new ChoiceSet("c", "C", new Choice("x", "1,2")) { IsMultiSelect = true },
            new Container(new TextBlock("x")) { SelectAction = new ExecuteAction(null, "v") })
        {
            Actions = [.. Enumerable.Range(0, 7).Select(_ => new ExecuteAction("Same", "v"))],
        };

        CardRules.Problems(card).Count.ShouldBe(7);
        CardRules.Problems(EverythingCard.Card).ShouldBeEmpty();
        CardRules.Problems(new(new TextBlock(CardText.Typed(new string('x', 30_000))))).ShouldHaveSingleItem().ShouldContain("bytes");
    }

    [Fact]
    public void Rules_look_into_every_place_that_can_be_clicked_or_has_a_picture()
    {
        var silent = new OpenUrlAction(null, "https://ta.example.com");
        var open = new BackgroundImage("http://ta.example.com/back.png");
        var card = new AdaptiveCard(
            new ColumnSet(new Column(new TextBlock("x")) { SelectAction = silent, BackgroundImage = open }) { SelectAction = silent },
            new Table([new()], [new(new TableCell(new Image("http://ta.example.com/a.png", "") { SelectAction = silent }) { SelectAction = silent, BackgroundImage = open })]),
            new RichTextBlock(new TextRun("x") { SelectAction = silent }),
            new Container { SelectAction = silent, BackgroundImage = open },
            new Media(new MediaSource("video/mp4", "http://ta.example.com/a.mp4")) { Poster = "http://ta.example.com/p.png" })
        {
            SelectAction = silent, BackgroundImage = open,
        };

        var problems = CardRules.Problems(card);

        problems.Count(problem => problem.Contains("screen readers", StringComparison.Ordinal)).ShouldBe(7);
        problems.Count(problem => problem.Contains("HTTPS", StringComparison.Ordinal)).ShouldBe(7);
    }

    [Fact]
    public void Letters_of_all_languages_take_their_own_bytes_only() =>
        Encoding.UTF8.GetString(new AdaptiveCard(new RichTextBlock("ü 😀 <b>")).ToUtf8Bytes()).ShouldContain("ü \\ud83d\\ude00 <b>", Case.Insensitive);

    [Fact]
    public void A_mention_is_escaped_and_occurs_in_the_text()
    {
        var mention = new Mention("29:1ann", "Ann <Ito>");
        var card = new AdaptiveCard(new TextBlock($"Hello {mention.ToCardText()}")) { Msteams = new() { Entities = [mention] } };
        var json = JsonNode.Parse(card.ToUtf8Bytes())!;

        ((string?)json["body"]![0]!["text"]).ShouldBe("Hello <at>Ann &lt;Ito&gt;</at>");
        ((string?)json["msteams"]!["entities"]![0]!["text"]).ShouldBe("<at>Ann &lt;Ito&gt;</at>");
        ((string?)json["msteams"]!["entities"]![0]!["mentioned"]!["id"]).ShouldBe("29:1ann");
    }
}
