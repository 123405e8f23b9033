using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>Keys and words as people really type them.</summary>
[Collection(FrontDoor.Name)]
public sealed class SaidInChatTests(StoryProduct product)
{
    [Fact]
    public async Task A_key_is_understood_however_it_is_written()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "Door handles for left hands", "Tailspin");
        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        foreach (var said in new[] { key, key.ToLowerInvariant(), key.Replace('-', ' '), key.Replace("-", "", StringComparison.Ordinal) })
            (await lena.SaysAsync(said)).Card.Text.ShouldContain("Door handles for left hands");
    }

    [Fact]
    public async Task An_unknown_key_offers_near_ones_to_open()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "Windows that close by themselves", "Tailspin");
        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var answer = await lena.SaysAsync($"{key}7");
        answer.Card.Text.ShouldContain($"There is no {key}7 here.");
        answer.Card.Buttons.ShouldContain(key);

        await lena.PressesAsync(answer, key);
        await lena.UntilAsync("the request", m => m.Shows("Windows that close by themselves"));
    }

    [Fact]
    public async Task Mine_too_takes_a_customer_nobody_knows_yet()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "Benches along the corridor", "Tailspin");
        var marcus = await product.ChatAsync(Somebody.Marcus, Place.Personal);
        var added = await marcus.PressesAsync(await marcus.SaysAsync(key), "Mine too > Add my customer", ("Or the name of a new one", "Proseware"));
        added.Text.ShouldContain($"Your customer was added to {key}.");
        (await product.SharePoint.RowsAsync("Accounts")).ShouldContain(a => a.ToJsonString(null).Contains("Proseware", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PR-7")]
    [InlineData("zz-12")]
    public async Task A_key_of_another_kind_is_told_which_there_are(string said)
    {
        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var answer = await lena.SaysAsync(said);
        answer.Card.Text.ShouldContain($"There is no {said.ToUpperInvariant()} here.");
        answer.Card.Text.ShouldContain("REQ-12");
        (await lena.PressesAsync(answer, "Help")).Text.ShouldContain("What I can do");
    }

    [Fact]
    public async Task A_form_that_was_left_in_ones_own_chat_is_there_again_and_never_where_others_read_along()
    {
        const string typed = "Hooks for wet coats, at least twelve";
        var henrik = await product.ChatAsync(Somebody.Henrik, Place.Personal);
        await henrik.PressesAsync(await henrik.SaysAsync("request"), "A deal hangs on this", ("What do they need?", typed), ("Name of a customer", "Coat Hall"));
        await henrik.PressesAsync(await henrik.SaysAsync("signal"), "Pass it on", ("What did you hear?", " "), ("Theme", "Wet coats"));

        var room = await product.ChatAsync(Somebody.Henrik, Place.DealRoom);
        await room.AddAppAsync();
        (await room.SaysAsync("request")).Card.Text.ShouldNotContain("coats");

        var again = await henrik.SaysAsync("request");
        again.Shows(typed).ShouldBeTrue();
        again.Shows("Coat Hall").ShouldBeTrue();
        (await henrik.SaysAsync("signal")).Shows("Wet coats").ShouldBeTrue();
        (await henrik.PressesAsync(again, "Start over")).Text.ShouldNotContain(typed);
        (await henrik.SaysAsync("request")).Card.Offers("Start over").ShouldBeFalse();
        // What is said with it begins anew, too.
        (await henrik.SaysAsync("signal They look elsewhere")).Shows("Wet coats").ShouldBeFalse();
    }

    [Fact]
    public async Task A_customer_nobody_knows_is_no_dead_end()
    {
        await product.AskedByAsync(Somebody.Lena, "Signs in two languages", "Lucerne Publishing");
        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var answer = await lena.SaysAsync("brief xyzzy");
        answer.Card.Text.ShouldContain("No customer is called “xyzzy”.");
        (await lena.PressesAsync(answer, "Lucerne Publishing")).Text.ShouldContain("Signs in two languages");
    }
}
