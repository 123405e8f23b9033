using System.Net;
using Markdig;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests.Cards;

public sealed class CardTextTests
{
    public static TheoryData<string> Typed =>
    [
        "plain words",
        "**bold** _italic_ `code` ~~gone~~",
        "[link](https://evil.example) ![image](https://evil.example/x.png)",
        "<script>alert(1)</script> <b>html</b> & &amp; &lt;",
        "# no heading",
        "- no list",
        "+ no list",
        "1. no list",
        "12) no list",
        "> no quote",
        "=====",
        "-----",
        "| a | b |",
        "back\\slash \\* and \\\\",
        "{{DATE(2026-01-02T03:04:05Z,SHORT)}}",
        "=1+2 and +1 and -1 and @x",
        "emoji \U0001F600 \U0001F469\u200D\U0001F4BB",
        "snake_case_word and 2*3*4",
        "a < b && c > d",
        "https://example.com/a_b_c?d=*e*",
    ];

    [Theory]
    [MemberData(nameof(Typed))]
    public void What_was_typed_comes_out_of_a_markdown_renderer_as_it_was_typed(string typed) => Shown(CardText.Typed(typed)).ShouldBe(typed);

    [Fact]
    public void Lines_stay_lines_and_their_beginnings_do_nothing()
    {
        var html = Markdown.ToHtml(CardText.Typed("one\r\n# two\n\n\n    three\n- four").Markdown);

        html.ShouldBe("<p>one</p>\n<p># two</p>\n<p>three</p>\n<p>- four</p>\n");
    }

    [Fact]
    public void A_date_function_of_cards_is_broken_up() => CardText.Typed("{{DATE(x)}}").Markdown.ShouldNotContain("{{");

    [Fact]
    public void Right_to_left_text_is_isolated_and_direction_marks_are_dropped()
    {
        var title = "\u202Eשלום";

        var text = CardText.Of($"{title} is approved").Markdown;

        text.ShouldBe("\u2068שלום\u2069 is approved");
    }

    [Fact]
    public void Ten_thousand_characters_survive_and_are_cut_between_characters_when_asked()
    {
        var family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";
        CardText.Typed(new string('x', 10_000)).Markdown.Length.ShouldBe(10_000);

        CardText.Typed("ab" + family + family, 12).Markdown.ShouldBe("ab" + family + "…");
    }

    [Fact]
    public void Control_characters_and_half_characters_do_not_reach_the_card() =>
        CardText.Typed("a\0b\u0007c\ud800d").Markdown.ShouldBe("abc\ufffdd");

    [Fact]
    public void Only_the_holes_of_an_interpolated_text_are_escaped()
    {
        var title = "*dark* mode";

        CardText.Of($"**{title}** by {CardText.Of("_us_")} {3.5:0.0}").Markdown.ShouldBe(@"**\*dark\* mode** by _us_ 3.5");
    }

    [Fact]
    public void Titles_of_choices_are_escaped_where_renderers_interpret_them()
    {
        var choice = new Choice("*a*", "1");

        new ChoiceSet("c", "C", choice) { Style = ChoiceStyle.Expanded }.Written[0].Title.ShouldBe(@"\*a\*");
        new ChoiceSet("c", "C", choice).Written[0].Title.ShouldBe("*a*");
    }

    private static string Shown(CardText text)
    {
        var html = Markdown.ToHtml(text.Markdown);
        html.ShouldStartWith("<p>");
        var inner = html["<p>".Length..^"</p>\n".Length];
        inner.ShouldNotContain('<');
        return WebUtility.HtmlDecode(inner);
    }
}
