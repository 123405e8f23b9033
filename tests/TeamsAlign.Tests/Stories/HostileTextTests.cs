using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>Text that means something to Markdown, HTML, spreadsheets, layouts, and nothing to us: kept and shown as text.</summary>
[Collection(FrontDoor.Name)]
public sealed class HostileTextTests(StoryProduct product)
{
    [Theory]
    [InlineData("**bold** [a link](https://evil.example) # heading `code` ~~gone~~ 1. one")]
    [InlineData("<script>alert(1)</script><at>everybody</at> <b>bold</b> &lt;i&gt; &amp;")]
    [InlineData("=HYPERLINK(\"https://evil.example\") +1 -1 @SUM(A1)")]
    [InlineData("{{DATE(2026-01-01, SHORT)}} ${title} {0} %s \\n \\u0041")]
    [InlineData("👩‍👩‍👧‍👦 \u202Eright to left\u202C שלום العربية e\u0301 \u200D")]
    [InlineData("' OR 1=1; DROP TABLE rows; -- \"quoted\" 'and' ´´")]
    public async Task Whatever_was_typed_is_in_the_row_and_on_the_card_as_it_was_typed(string need)
    {
        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var form = await lena.SaysAsync("request");
        var sent = await lena.PressesAsync(form, "Send request", ("What do they need?", need), ("Name of a customer", "Wide World"));
        if (!sent.Text.Contains("was sent", StringComparison.Ordinal))
            sent = await lena.PressesAsync(await lena.NowAsync(form), "Send request");
        var key = sent.Text.Split(' ', '\n').First(w => w.StartsWith("REQ-", StringComparison.Ordinal));

        ((string?)(await product.SharePoint.RowAsync("Requests", key))["Problem"]).ShouldBe(need);
        var card = (await lena.SaysAsync(key)).Card;
        card.TypedRuns.ShouldContain(need);
        card.Markdown.ShouldNotContain("**bold**");
        card.Markdown.ShouldNotContain("<script>");
        using var tab = await product.TabAsync(Somebody.Lena);
        ((string?)(await tab.GetAsync($"/api/requests/{key}")).Ok["problem"]).ShouldBe(need);
    }

    [Fact]
    public async Task Ten_thousand_characters_stay_in_the_form_with_the_field_marked()
    {
        var text = string.Concat(Enumerable.Range(0, 1000).Select(i => $"word{i % 1000:D5} "));
        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var form = await lena.SaysAsync("request");
        var answer = await lena.PressesAsync(form, "Send request", ("What do they need?", text), ("Name of a customer", "Wide World"));

        answer.Status.ShouldBe(200);
        answer.Text.ShouldContain("⚠");
        answer.Text.ShouldContain("4,000");
        answer.Text.ShouldContain("word00000 word00001");
        answer.Text.ShouldContain("Wide World");
        using var tab = await product.TabAsync(Somebody.Lena);
        var reply = await tab.PostAsync("/api/requests", new() { ["need"] = text, ["accountName"] = "Wide World" });
        ((int)reply.Status).ShouldBe(400);
        ((string?)reply.Json!["field"]).ShouldBe("need");
    }

    [Fact]
    public async Task What_the_bot_does_not_know_is_repeated_as_text()
    {
        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var answer = await lena.SaysAsync("**frobnicate** <b>now</b> [x](https://evil.example)");
        answer.Card.Markdown.ShouldNotContain("**frobnicate**");
        answer.Card.Markdown.ShouldNotContain("x](https://evil.example)");
        answer.Card.Offers("Ask for something").ShouldBeTrue();
    }
}
