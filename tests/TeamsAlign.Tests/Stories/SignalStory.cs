using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>What is heard and is no request yet: passed on from a message, read and triaged by product, and whoever heard it learns what became of it.</summary>
[Collection(Punctual.Name)]
public sealed class SignalStory(PunctualProduct product)
{
    private const string Heard = "At the fair they showed us a rival whose kiosks print badges.";

    [Fact]
    public async Task A_message_is_passed_on_and_becomes_a_request_and_who_heard_it_reads_so_in_the_digest()
    {
        var lena = await product.ChatAsync(Somebody.Lena, Place.Personal);
        var room = await product.ChatAsync(Somebody.Lena, Place.DealRoom);
        await room.AddAppAsync();
        var said = (string)(await (await product.ChatAsync(Somebody.Marcus, Place.DealRoom)).PostAsync("messages", new() { ["text"] = Heard }))["id"]!;
        var form = DialogOf(await room.PostAsync("extension", OnMessage("fetchTask", said)));
        form.Text.ShouldContain(Heard);
        var sent = DialogOf(await room.PostAsync("extension", OnMessage("submitAction", said, form.Filled("Pass it on", ("What is it?", "Competitor"), ("Theme", "Badges")).Data)));
        sent.Text.ShouldContain("was passed on.");
        sent.Text.ShouldContain("Priya Raman and Tomas Berg read it for product.");
        var row = (await product.SharePoint.RowsAsync("Signals")).Single(r => (string?)r["Text"] == Heard);
        var key = (string)row["RecordKey"]!;
        ((string?)row["Kind"], (string?)row["Theme"], (string?)row["Source"], (string?)row["Status"]).ShouldBe(("Competitor", "Badges", "Message by Marcus Hill", "Unread"));
        ((string?)row["SourceLink"]).ShouldNotBeNullOrEmpty();

        // In a shared chat the key shows nothing of it.
        (await room.SaysAsync(key)).Card.Text.ShouldNotContain("badges");

        // Forged: a seller sends what only a product manager's card offers.
        var hers = await lena.SaysAsync(key);
        hers.Card.Buttons.ShouldNotContain("Make it a request");
        (await lena.ExecutesAsync(hers, "signals.aside", new() { ["record"] = key, ["reason"] = "Not mine to say" })).Text.ShouldContain("Priya Raman and Tomas Berg decide for product.");

        // Set aside, undone, and then a request after all; each card that was shown before is stale.
        var priya = await product.ChatAsync(Somebody.Priya, Place.Personal);
        var card = await priya.SaysAsync(key);
        var tomas = await product.ChatAsync(Somebody.Tomas, Place.Personal);
        var old = await tomas.SaysAsync(key);
        (await priya.PressesAsync(card, "Set aside > Set aside", ("Why?", "We saw that, too"))).Card.Offers("Undo").ShouldBeTrue();
        var stale = await tomas.PressesAsync(old, "Make it a request > Make the request");
        stale.Text.ShouldContain($"Priya Raman set {key} aside.");
        var aside = await priya.UntilAsync("it set aside", m => m.Id == card.Id && m.Card.Offers("Undo"));
        (await priya.PressesAsync(aside, "Undo")).Card.Text.ShouldContain($"{key} is unread again.");
        var unread = await priya.UntilAsync("it unread", m => m.Id == card.Id && m.Card.Offers("Make it a request"));
        (await priya.PressesAsync(unread, "Make it a request > Make the request")).Text.ShouldContain("For whom is it?");
        var made = await priya.PressesAsync(unread, "Make it a request > Make the request", ("Or the name of a new one", "Badge Works"), ("Title", "Kiosks print badges"));
        made.Text.ShouldContain($"{key} became REQ-");
        var request = (string)(await product.SharePoint.RowAsync("Signals", key))["Request"]!;
        var asked = await product.SharePoint.RowAsync("Requests", request);
        ((string?)asked["Title"], (string?)asked["AskedBy"]).ShouldBe(("Kiosks print badges", "Lena Fischer"));
        var demand = (await product.SharePoint.RowsAsync("Demand")).Single(r => (string?)r["Request"] == request);
        ((string?)demand["Quote"]).ShouldBe(Heard);

        // Both lead to each other, in chat and tab, with the whole history.
        (await priya.SaysAsync(request)).Shows(key).ShouldBeTrue();
        using var tab = await product.TabAsync(Somebody.Lena);
        ((string?)(await tab.GetAsync($"/api/requests/{request}")).Ok["heard"]![0]!["key"]).ShouldBe(key);
        var detail = (await tab.GetAsync($"/api/signals/{key}")).Ok;
        ((string?)detail["signal"]!["statusText"]).ShouldBe($"Became {request} (New)");
        detail["history"]!.AsArray().Select(e => (string)e!["what"]!).ShouldBe(
            [$"Priya Raman made {request} of {key}", $"Priya Raman took back that {key} was set aside", $"Priya Raman set {key} aside", $"Lena Fischer passed on {key}"]);

        var file = (await tab.GetAsync($"/api/history/{key}.csv")).Text;
        file.ShouldContain($"Priya Raman made {request} of {key}");
        file.ShouldContain($"{key} Status: Unread → Became request");

        // Told in the digest, not at once.
        (await lena.MessagesAsync()).ShouldNotContain(m => m.Shows($"Became {request}") && m.Id != hers.Id);
        (await lena.SaysAsync("digest")).Shows($"Became {request} (New)").ShouldBeTrue();
    }

    [Fact]
    public async Task In_the_tab_it_is_passed_on_listed_unread_first_and_counted_for_a_request_that_is_there()
    {
        var request = await product.AskedByAsync(Somebody.Marcus, "A louder doorbell for halls", "Proseware");
        using var lena = await product.TabAsync(Somebody.Lena);
        using var priya = await product.TabAsync(Somebody.Priya);
        var first = await HeardAsync(lena, "Nobody buys fax machines any more", null);
        (await priya.PostAsync($"/api/signals/{first}/triage", new() { ["move"] = "setAside", ["reason"] = "Nothing to do with us" })).Ok.ShouldNotBeNull();
        var second = await HeardAsync(lena, "The doorbell is not loud enough in our halls", "Lucerne Publishing");

        var table = (await lena.GetAsync("/api/signals")).Ok;
        var keys = table["items"]!.AsArray().Select(i => (string)i!["key"]!).ToList();
        keys.IndexOf(second).ShouldBeLessThan(keys.IndexOf(first));
        ((int)table["unread"]!).ShouldBeGreaterThan(0);

        // A seller may not, nor a guest read; a wrong body is said.
        var refused = await lena.PostAsync($"/api/signals/{second}/triage", new() { ["move"] = "addDemand", ["request"] = request });
        (refused.Status, refused.Sentence).ShouldBe((HttpStatusCode.Forbidden, "Priya Raman and Tomas Berg decide for product."));
        using (var pat = await product.TabAsync(Somebody.Pat))
            (await pat.GetAsync("/api/signals")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await lena.PostAsync("/api/signals", new() { ["text"] = new string('x', 1001) })).Sentence.ShouldBe("What was heard is 1,001 characters long; 1,000 fit. Please shorten it.");

        var shown = (await priya.GetAsync($"/api/signals/{second}")).Ok;
        shown["similar"]!.AsArray().Select(s => (string)s!["key"]!).ShouldContain(request);
        var body = new JsonObject { ["move"] = "addDemand", ["request"] = request, ["rowVersion"] = (string?)shown["rowVersion"] };
        var clicks = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => priya.PostAsync($"/api/signals/{second}/triage", body.DeepClone().AsObject())));
        clicks.ShouldAllBe(c => c.Status == HttpStatusCode.OK);
        (await product.SharePoint.RowsAsync("Demand")).Count(r => (string?)r["Request"] == request).ShouldBe(2);
        using var tomas = await product.TabAsync(Somebody.Tomas);
        (await tomas.PostAsync($"/api/signals/{second}/triage", body)).Sentence.ShouldBe($"Priya Raman added {second} to {request} already. What becomes of it is decided there.");
    }

    [Fact]
    public async Task What_is_typed_in_a_dialog_of_the_tab_is_kept_for_the_same_person_until_it_is_dropped()
    {
        using var sofia = await product.TabAsync(Somebody.Sofia);
        (await sofia.PutAsync("/api/drafts/signal", new() { ["fields"] = new JsonObject { ["text"] = "Half a sent", ["theme"] = "Fairs", ["other"] = "no field" } })).Status.ShouldBe(HttpStatusCode.NoContent);
        (await sofia.GetAsync("/api/drafts/signal")).Ok["fields"]!.ToJsonString(null).ShouldBe("""{"text":"Half a sent","theme":"Fairs"}""");
        (await sofia.GetAsync("/api/drafts/ask")).Ok["fields"].ShouldBeNull();
        (await sofia.GetAsync("/api/drafts/else")).Status.ShouldBe(HttpStatusCode.NotFound);
        using (var henrik = await product.TabAsync(Somebody.Henrik))
            (await henrik.GetAsync("/api/drafts/signal")).Ok["fields"].ShouldBeNull();
        using (var pat = await product.TabAsync(Somebody.Pat))
            (await pat.GetAsync("/api/drafts/signal")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await sofia.DeleteAsync("/api/drafts/signal")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await sofia.GetAsync("/api/drafts/signal")).Ok["fields"].ShouldBeNull();
    }

    private static async Task<string> HeardAsync(Tab tab, string text, string? customer) =>
        (string)(await tab.PostAsync("/api/signals", new() { ["text"] = text, ["kind"] = "quote", ["accountName"] = customer })).Ok["key"]!;

    private static JsonObject OnMessage(string name, string message, JsonObject? data = null) => new()
    {
        ["name"] = name, ["commandId"] = "captureSignal", ["context"] = "message", ["messageId"] = message, ["data"] = data,
    };

    private static Card DialogOf(JsonNode answer) => new(answer["body"]!["task"]!["value"]!["card"]!["content"]!.AsObject());
}
