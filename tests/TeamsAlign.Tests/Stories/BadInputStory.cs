using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>What cannot be, or is no longer so when it is sent: a sentence, the field, and nothing lost.</summary>
[Collection(FrontDoor.Name)]
public sealed class BadInputStory(StoryProduct product)
{
    private const string Head = "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n";

    [Theory]
    [InlineData("1e30")]
    [InlineData("1e999")]
    [InlineData("-1e30")]
    [InlineData("9999999999999")]
    public async Task An_amount_beyond_all_money_refuses_its_row_with_a_sentence(string amount)
    {
        using var priya = await product.TabAsync(Somebody.Priya);
        var report = (await priya.ImportAsync("deals", $"{Head}BAD-1,Nobody Here,Scanner,Bad Input Ltd,Engaging,3/4/2026,,{amount}\n")).Ok;
        report["taken"]!.GetValue<int>().ShouldBe(0);
        report["refused"]![0]!["reason"]!.GetValue<string>().ShouldBe($"The amount \"{amount}\" is not a number we can keep.");
    }

    [Fact]
    public async Task An_amount_beyond_all_money_is_refused_by_the_list_itself_where_somebody_types_it_there()
    {
        var (_, deal) = await CustomerAsync("Typed By Hand Ltd", "HAND-1");
        (await Should.ThrowAsync<HttpRequestException>(() => product.SharePoint.EditAsync("Deals", deal, new() { ["Amount"] = 1e30 }))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        ((decimal?)(await product.SharePoint.RowAsync("Deals", deal))["Amount"]).ShouldBe(5000);
    }

    [Fact]
    public async Task A_value_of_the_api_that_is_none_is_refused_with_its_field()
    {
        using var ana = await product.AdministratorAsync();
        var policy = JsonNode.Parse("""{ "name": "Too much", "above": 1e30, "steps": [] }""")!.AsObject();
        var refused = await ana.PostAsync("/api/policies/preview", policy);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest, refused.Text);
        (refused.Json!["field"]!.GetValue<string>(), refused.Sentence).ShouldBe(
            ("above", "The value of \"above\" cannot be read. Write numbers with at most 15 digits, days as 2026-12-31, and choices as they are offered."));
        (await ana.PostAsync("/api/policies/preview", new() { ["name"] = "Much", ["above"] = 2_000_000_000_000, ["steps"] = new JsonArray() })).Ok["problems"]![0]!["sentence"]!
            .GetValue<string>().ShouldBe("The amount is from 0 to a trillion.");
        (await ana.PostAsync("/api/requests/REQ-1/answers", new() { ["answer"] = "shipped" })).Json!["field"]!.GetValue<string>().ShouldBe("answer");
    }

    [Fact]
    public async Task A_deal_that_disappears_while_it_is_chosen_is_said_on_form_and_api_and_one_that_hung_on_a_request_leaves_it_readable()
    {
        var (account, deal) = await CustomerAsync("Vanishing Traders", "VAN-1");
        using var lena = await product.TabAsync(Somebody.Lena);
        var hangs = (string)(await lena.PostAsync("/api/requests", new() { ["need"] = "Castors for the lectern", ["account"] = account, ["deal"] = deal })).Ok["key"]!;
        var chat = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var form = await chat.SaysAsync("request a drawer for the lectern");
        await chat.PressesAsync(form, "A deal hangs on this", ("For whom?", form.Card.Choice("For whom?", "Vanishing Traders")));
        form = await chat.NowAsync(form);

        await product.SharePoint.DeleteAsync("Deals", deal);
        await product.SharePoint.UntilAsync("Journal", "that the deal is gone", r => r.ToJsonString(null).Contains($"{deal} was deleted in the list", StringComparison.Ordinal));

        const string sentence = "This deal is not known here any more. Please choose again.";
        var refused = await lena.PostAsync("/api/requests", new() { ["need"] = "A drawer for the lectern", ["account"] = account, ["deal"] = deal });
        (refused.Status, refused.Json!["field"]!.GetValue<string>(), refused.Sentence).ShouldBe((HttpStatusCode.BadRequest, "deal", sentence));
        var pressed = await chat.PressesAsync(form, "Send request", ("A deal hangs on this", form.Card.Choice("A deal hangs on this", "Vanishing")));
        pressed.Text.ShouldContain(sentence);
        pressed.Text.ShouldContain("drawer for the lectern");

        var request = (await lena.GetAsync($"/api/requests/{hangs}")).Ok;
        request["demands"]!.AsArray().Single()!["account"]!["name"]!.GetValue<string>().ShouldBe("Vanishing Traders");
    }

    [Fact]
    public async Task A_customer_renamed_while_the_form_is_open_is_still_the_same_customer()
    {
        var (account, _) = await CustomerAsync("Old Name Ltd", "OLD-1");
        var chat = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var form = await chat.SaysAsync("request a lid for the cable tray");
        var chosen = form.Card.Choice("For whom?", "Old Name Ltd");

        await product.SharePoint.EditAsync("Accounts", account, new() { ["Title"] = "New Name Ltd" });
        await product.SharePoint.UntilAsync("Journal", "the new name", r => r.ToJsonString(null).Contains("New Name Ltd", StringComparison.Ordinal));

        var sent = await chat.PressesAsync(form, "Send request", ("For whom?", chosen));
        sent.Text.ShouldContain("REQ-");
        (await product.SharePoint.RowsAsync("Accounts")).Count(a => ((string?)a["Title"])?.Contains("Name Ltd", StringComparison.Ordinal) == true).ShouldBe(1);
        using var lena = await product.TabAsync(Somebody.Lena);
        var key = (await lena.GetAsync("/api/requests?q=cable%20tray")).Ok["items"]![0]!["key"]!.GetValue<string>();
        (await lena.GetAsync($"/api/requests/{key}")).Ok["demands"]![0]!["account"]!["name"]!.GetValue<string>().ShouldBe("New Name Ltd");
    }

    [Fact]
    public async Task A_deal_in_a_currency_without_a_rate_is_listed_and_counts_once_there_is_one_on_cards_that_wait_too()
    {
        using var priya = await product.TabAsync(Somebody.Priya);
        using var sofia = await product.TabAsync(Somebody.Sofia);
        (await priya.ImportAsync("deals", $"{Head.TrimEnd()},currency\nCUR-1,Nobody Here,Scanner,Currency Traders,Engaging,3/4/2026,,5000,SEK\n")).Ok.ShouldNotBeNull();
        var account = (string)(await sofia.GetAsync("/api/accounts?q=Currency")).Ok[0]!["key"]!;
        var deal = (await sofia.GetAsync($"/api/accounts/{account}/deals")).Ok[0]!;
        deal["amountText"]!.GetValue<string>().ShouldBe("SEK 5k (not summed: no rate for SEK)");
        var key = (string)(await sofia.PostAsync("/api/requests", new() { ["need"] = "A till for the cloakroom", ["account"] = account, ["deal"] = (string)deal["key"]! })).Ok["key"]!;
        var money = (await sofia.GetAsync($"/api/requests/{key}")).Ok["money"]!;
        money["newBusiness"]!["text"]!.GetValue<string>().ShouldBe("1 unknown");
        const string sentence = "1 deal in SEK is not summed: there is no rate for SEK.";
        money["notes"]![0]!.GetValue<string>().ShouldBe(sentence);
        var chat = await product.ChatAsync(Somebody.Sofia, Place.Personal);
        var card = await chat.SaysAsync(key);
        card.Card.Text.ShouldContain(sentence);
        (await priya.GetAsync("/api/rates")).Ok.AsArray().Single(r => (string?)r!["currency"] == "SEK")!["warning"]!.GetValue<string>().ShouldBe(sentence);

        (await sofia.PostAsync("/api/rates", new() { ["currency"] = "SEK", ["value"] = 0.1 })).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await priya.PostAsync("/api/rates", new() { ["currency"] = "SEK", ["value"] = 0 })).Json!["field"]!.GetValue<string>().ShouldBe("value");
        (await priya.ImportAsync("rates", "currency,rate,date\nSEK,0.1,2026-11-02\n")).Ok["taken"]!.GetValue<int>().ShouldBe(1);
        money = (await sofia.GetAsync($"/api/requests/{key}")).Ok["money"]!;
        money["newBusiness"]!["text"]!.GetValue<string>().ShouldBe("€500 known");
        // The row of the table is not an older one.
        (await sofia.GetAsync("/api/requests?q=cloakroom%20till")).Ok["items"]!.ToJsonString(null).ShouldContain("500 known");
        // Neither is the card.
        await chat.UntilAsync("the card with the rate", m => m.Id == card.Id && m.Shows("€500 known") && !m.Shows(sentence));
        var deciding = await product.ChatAsync(Somebody.Priya, Place.Personal);
        var queue = await deciding.LeafsToAsync(key);
        (await priya.ImportAsync("deals", $"{Head.TrimEnd()},currency\nCUR-1,Nobody Here,Scanner,Currency Traders,Engaging,3/4/2026,,7000,SEK\n")).Ok.ShouldNotBeNull();
        await chat.UntilAsync("the card with the deal as it is now", m => m.Id == card.Id && m.Shows("€700 known"));
        await deciding.UntilAsync("the queue with it", m => m.Id == queue.Id && m.Edited);
    }

    private async Task<(string Account, string Deal)> CustomerAsync(string name, string id)
    {
        using var priya = await product.TabAsync(Somebody.Priya);
        (await priya.ImportAsync("accounts", $"account,sector\n{name},retail\n")).Ok.ShouldNotBeNull();
        (await priya.ImportAsync("deals", $"{Head}{id},Nobody Here,Scanner,{name},Engaging,3/4/2026,,5000\n")).Ok.ShouldNotBeNull();
        var account = (string)(await priya.GetAsync($"/api/accounts?q={Uri.EscapeDataString(name)}")).Ok[0]!["key"]!;
        return (account, (string)(await priya.GetAsync($"/api/accounts/{account}/deals")).Ok[0]!["key"]!);
    }
}
