using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>Clicks as they really arrive: twice, late, at the same time as somebody else's, or made up.</summary>
[Collection(FrontDoor.Name)]
public sealed class ClickTests(StoryProduct product)
{
    [Fact]
    public async Task A_decision_on_a_card_that_is_out_of_date_changes_nothing_and_says_who_was_faster()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "Alarm sounds that can be told apart", "Tailspin");
        var (priya, card) = await OpenAsync(Somebody.Priya, key);
        using (var tomas = await product.TabAsync(Somebody.Tomas))
            (await tomas.PostAsync($"/api/requests/{key}/answers", new() { ["answer"] = "decline", ["reason"] = "The next model has them." })).Ok.ShouldNotBeNull();

        // The card as it was fetched before, not as it has become.
        var late = await priya.PressesAsync(card, "Approve");

        late.Text.ShouldContain("Tomas Berg");
        await StaysAsync(key, "Declined", by: "Tomas Berg", decisions: 1);
    }

    [Fact]
    public async Task A_reason_typed_for_an_answer_that_comes_too_early_stays_and_can_be_sent_again()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "Hinges that do not squeak", "Tailspin");
        var (priya, card) = await OpenAsync(Somebody.Priya, key);
        using (var tomas = await product.TabAsync(Somebody.Tomas))
            (await tomas.PostAsync($"/api/requests/{key}/answers", new() { ["answer"] = "takeIntoTriage" })).Ok.ShouldNotBeNull();
        // Her client has the new card already; she presses on the one she had open.
        await priya.UntilAsync("the card in triage", m => m.Id == card.Id && m.Shows("In triage"));

        // The request is still open, but not as it was shown: nothing is decided, and nothing that was typed is lost.
        var refused = await priya.PressesAsync(card, "Decline > Send answer", ("Reason", "Oil does the same for a tenth of the price."));
        refused.Text.ShouldNotContain("✓");
        refused.Text.ShouldContain("Oil does the same for a tenth of the price.");

        var again = await priya.PressesAsync(await priya.NowAsync(card), "Send answer");
        again.Text.ShouldContain($"You declined {key}.");
        ((string?)(await product.SharePoint.RowAsync("Requests", key))["Reason"]).ShouldBe("Oil does the same for a tenth of the price.");
    }

    [Fact]
    public async Task What_was_typed_for_an_answer_that_nobody_can_give_any_more_is_still_there_to_read()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "Castors with a brake", "Tailspin");
        var (priya, card) = await OpenAsync(Somebody.Priya, key);
        using (var tomas = await product.TabAsync(Somebody.Tomas))
            (await tomas.PostAsync($"/api/requests/{key}/answers", new() { ["answer"] = "decline", ["reason"] = "Wheels are not ours." })).Ok.ShouldNotBeNull();

        var late = await priya.PressesAsync(card, "Not now > Send answer", ("Reason", "The supplier changes in spring."));

        late.Text.ShouldContain("Tomas Berg");
        late.Text.ShouldContain($"What you wrote for {key} was not sent:");
        late.Text.ShouldContain("The supplier changes in spring.");
        await StaysAsync(key, "Declined", by: "Tomas Berg", decisions: 1);
    }

    [Fact]
    public async Task The_same_click_twice_decides_once()
    {
        // Who never opened the app's chat cannot be told anything there.
        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var key = await product.AskedByAsync(Somebody.Lena, "Cabinet doors that open to the left", "Tailspin");
        var (priya, card) = await OpenAsync(Somebody.Priya, key);

        var clicks = await Task.WhenAll(priya.PressesAsync(card, "Approve"), priya.PressesAsync(card, "Approve"));
        var later = await priya.PressesAsync(card, "Approve");

        clicks.Append(later).ShouldAllBe(c => c.Http == 200 && c.Status == 200);
        await StaysAsync(key, "Approved", by: "Priya Raman", decisions: 1);
        await lena.UntilAsync("the answer", m => m.Shows($"{key}: Approved"));
        (await lena.MessagesAsync()).Count(m => m.Shows($"{key}: Approved")).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_deciders_at_once_one_decides_and_the_other_is_told()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "A handle that does not get hot", "Tailspin");
        var (priya, hers) = await OpenAsync(Somebody.Priya, key);
        var (tomas, his) = await OpenAsync(Somebody.Tomas, key);

        var clicks = await Task.WhenAll(priya.PressesAsync(hers, "Approve"), tomas.PressesAsync(his, "Decline > Send answer", ("Reason", "It is not our part.")));

        clicks.Count(c => c.Text.Contains('✓', StringComparison.Ordinal)).ShouldBe(1);
        var row = await product.SharePoint.RowAsync("Requests", key);
        var (status, by) = ((string)row["Status"]!, (string)row["AnsweredBy"]!);
        (status, by).ShouldBeOneOf(("Approved", "Priya Raman"), ("Declined", "Tomas Berg"));
        clicks.Single(c => !c.Text.Contains('✓', StringComparison.Ordinal)).Text.ShouldContain(by);
        await StaysAsync(key, status, by, decisions: 1);
    }

    [Fact]
    public async Task What_a_forged_card_claims_counts_for_nothing()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "Screws of one size only", "Tailspin");
        var (_, card) = await OpenAsync(Somebody.Priya, key);
        var (action, data) = card.Card.Filled("Approve");
        var verb = (string)action["verb"]!;

        // A seller who sends what a decider's client would send.
        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var own = await lena.SaysAsync(key);
        (await lena.ExecutesAsync(own, verb, data)).Text.ShouldContain("decide for product");

        // A decider's client with a key, a version, an answer that are made up.
        var (priya, hers) = await OpenAsync(Somebody.Priya, key);
        (await priya.ExecutesAsync(hers, verb, With(data, "record", "REQ-99999"))).Http.ShouldBe(200);
        (await priya.ExecutesAsync(hers, verb, With(data, "rv", "0-0"))).Text.ShouldNotContain("✓");
        (await priya.ExecutesAsync(hers, verb, With(data, "move", "Shipped"))).Text.ShouldNotContain("✓");
        (await priya.ExecutesAsync(hers, verb, With(data, "move", "17"))).Text.ShouldNotContain("✓");
        (await priya.ExecutesAsync(hers, verb, [])).Text.ShouldNotContain("✓");

        ((string?)(await product.SharePoint.RowAsync("Requests", key))["Status"]).ShouldBe("New");
    }

    private async Task<(Chat Chat, ChatMessage Card)> OpenAsync(Somebody person, string key)
    {
        var chat = await product.ChatAsync(person, Place.Personal);
        return (chat, await chat.SaysAsync(key));
    }

    private async Task StaysAsync(string key, string status, string by, int decisions)
    {
        var row = await product.SharePoint.RowAsync("Requests", key);
        ((string?)row["Status"]).ShouldBe(status);
        ((string?)row["AnsweredBy"]).ShouldBe(by);
        (await product.SharePoint.RowsAsync("Journal")).Count(j => (string?)j["Verb"] == "AnswerRequest" && (string?)j["Subject"] == key).ShouldBe(decisions);
    }

    private static JsonObject With(JsonObject data, string name, string value)
    {
        var forged = data.DeepClone().AsObject();
        forged[name] = value;
        return forged;
    }
}
