using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>S7: what customers asked for ships, and each hears of it from whoever is theirs.</summary>
[Collection(Punctual.Name)]
public sealed class InformingStory(PunctualProduct product)
{
    [Fact]
    public async Task On_ship_each_owner_gets_one_list_and_says_who_is_informed_and_is_reminded_of_the_rest()
    {
        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var marcus = await product.ChatAsync(Somebody.Marcus, Place.Personal);
        using var priya = await product.TabAsync(Somebody.Priya);
        (await priya.ImportAsync("accounts", "account,account owner\nBlue Yonder,lena fischer\nCoho Winery,Lena Fischer\nFirst Up,Somebody of the CRM\nGraphic Design,Lena Fischer\n")).Ok.ShouldNotBeNull();
        var first = await product.AskedByAsync(Somebody.Marcus, "Screens that tilt", "Blue Yonder");
        var second = await product.AskedByAsync(Somebody.Marcus, "Screens that turn upright", "Coho Winery");
        using (var tab = await product.TabAsync(Somebody.Marcus))
        {
            (await tab.PostAsync($"/api/requests/{first}/demand", new() { ["accountName"] = "First Up" })).Ok.ShouldNotBeNull();
            (await tab.PostAsync($"/api/requests/{second}/demand", new() { ["accountName"] = "Blue Yonder" })).Ok.ShouldNotBeNull();
        }

        (await priya.ImportAsync("deals",
            $"opportunity_id,sales_agent,product,account,deal_stage,close_value,close_date,loss reason\nTILT1,Lena Fischer,Panel 15,Graphic Design,Lost,0,{TimeProvider.System.GetUtcNow().AddDays(-60):yyyy-MM-dd},{first}\n")).Ok.ShouldNotBeNull();
        // Teams takes its time with an approval: what ships meanwhile is told of together.
        await product.Process.TroubleInTeamsAsync(new() { ["kind"] = "slow", ["method"] = "POST", ["path"] = marcus.Id, ["times"] = 1, ["delayMilliseconds"] = 5_000 });
        var item = await ShipAsync(priya, "Tilting screens", first, second);

        // One list each: Lena by the accounts' owner, Marcus for the customer whose owner is none of us.
        var list = await lena.UntilAsync("her list", m => m.Shows("Shipped: 2 customers to inform"));
        list.Shows("Blue Yonder").ShouldBeTrue();
        list.Shows("Coho Winery").ShouldBeTrue();
        list.Shows("First Up").ShouldBeFalse();
        list.Shows("Lost for lack of this: worth another call?").ShouldBeTrue(list.ToString());
        list.Shows("Graphic Design").ShouldBeTrue();
        list.Card.Json.ToJsonString(null).ShouldContain("https://outlook.office.com/mail/deeplink/compose?subject=");
        var other = await marcus.UntilAsync("his list", m => m.Shows("Shipped: 1 customer to inform"));
        other.Shows("First Up").ShouldBeTrue();
        (await lena.MessagesAsync()).Count(m => m.Shows("Tilting screens")).ShouldBe(1, "one list, though two requests shipped");

        // Forged: a customer of somebody else's list.
        var forged = await marcus.ExecutesAsync(other, "informing.mark", new() { ["record"] = item, ["customer"] = await AccountAsync(priya, "Blue Yonder"), ["rv"] = "x" });
        forged.Text.ShouldContain("This customer is not on your list");

        // The same click four times is one; the history of each request says who did it.
        var clicks = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => lena.PressesAsync(list, "All informed")));
        clicks.ShouldAllBe(c => c.Http == 200 && c.Status == 200);
        var done = await lena.UntilAsync("the list done", m => m.Id == list.Id && m.Shows("Shipped: all 2 customers are informed"));
        done.Shows("Customer informed: Lena Fischer").ShouldBeTrue();
        (await product.SharePoint.RowsAsync("Journal")).Count(r => (string?)r["Verb"] == "MarkInformed" && (string?)r["ById"] == Somebody.Lena.Id).ShouldBe(2, "one for each request");

        // Undone; by then a second, stale undo changes nothing.
        var undone = await lena.PressesAsync(done, "Undo all");
        undone.Card.Offers("All informed").ShouldBeTrue(undone.Text);
        (await lena.PressesAsync(done, "Undo all")).Text.ShouldContain("2 customers to inform");

        // In the tab: who was informed, and who may say so.
        var detail = (await priya.GetAsync($"/api/requests/{first}")).Ok["demands"]!.AsArray();
        Demand(detail, "First Up")["informed"]!["by"].ShouldBeNull();
        ((string?)Demand(detail, "First Up")["informed"]!["whose"]).ShouldBe("Marcus Hill");
        using (var henrik = await product.TabAsync(Somebody.Henrik))
            (await henrik.PutAsync($"/api/requests/{first}/demand/{Demand(detail, "First Up")["key"]}/informed", [])).Status.ShouldBe(HttpStatusCode.Forbidden);
        var told = (await priya.PutAsync($"/api/requests/{first}/demand/{Demand(detail, "First Up")["key"]}/informed", [])).Ok["demands"]!.AsArray();
        ((string?)Demand(told, "First Up")["informed"]!["by"]).ShouldBe("Priya Raman");
        var late = await marcus.PressesAsync(other, "Informed");
        late.Text.ShouldContain("Priya Raman told this customer already; nothing was changed.");

        // Four days later, Lena alone is reminded.
        var before = (await product.ByDayAsync()).ToUniversalTime().AddDays(-4);
        await product.SetAsync("Digest at", "00:00");
        foreach (var row in (await product.SharePoint.RowsAsync("Messages")).Where(m => (string?)m["Notice"] == "shipped" && (string?)m["Subject"] == item).ToArray())
            await product.SharePoint.EditAsync("Messages", (string)row["RecordKey"]!, new() { ["At"] = $"{before:yyyy-MM-ddTHH:mm:ssZ}" });
        await product.Process.CrashAndStartAgainAsync();
        lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        await lena.UntilAsync("the reminder", m => m.Id != list.Id && m.Shows("Shipped: 2 customers to inform"));
        await product.SharePoint.UntilAsync("Messages", "the note that it was sent", m => (string?)m["Notice"] == "reminder" && m["MessageId"] is not null);
        (await product.SharePoint.RowsAsync("Messages")).Where(m => (string?)m["Notice"] == "reminder").Select(m => (string?)m["ForId"]).ShouldBe([Somebody.Lena.Id]);
    }

    private static JsonNode Demand(JsonArray demands, string customer) => demands.Single(d => (string?)d!["account"]?["name"] == customer)!;

    private static async Task<string> AccountAsync(Tab tab, string name) => (string)(await tab.GetAsync($"/api/accounts?q={Uri.EscapeDataString(name)}")).Ok[0]!["key"]!;

    /// <summary>Approves the requests, plans one item for them, and takes it all the way; its key.</summary>
    private static async Task<string> ShipAsync(Tab priya, string title, params string[] requests)
    {
        foreach (var request in requests)
            (await priya.PostAsync($"/api/requests/{request}/answers", new() { ["answer"] = "approve" })).Ok.ShouldNotBeNull();
        (await priya.PostAsync("/api/roadmap/draft/items", new() { ["title"] = title, ["horizon"] = "now", ["requests"] = new JsonArray([.. requests.Select(r => JsonValue.Create(r))]) })).Ok.ShouldNotBeNull();
        var item = await PublishAsync();
        foreach (var status in new[] { "inProgress", "shipped" })
        {
            (await priya.PutAsync("/api/roadmap/draft/moves", new() { ["key"] = item, ["status"] = status })).Ok.ShouldNotBeNull();
            await PublishAsync();
        }

        return item;

        async Task<string> PublishAsync()
        {
            var draft = (await priya.GetAsync("/api/roadmap")).Ok["draft"]!;
            var published = (await priya.PostAsync("/api/roadmap/publish", new() { ["baseVersion"] = (string?)draft["baseVersion"] })).Ok;
            return (string)published["items"]!.AsArray().Single(i => (string?)i!["title"] == title)!["key"]!;
        }
    }
}
