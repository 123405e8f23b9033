using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>S1 from somebody's message, and S8: finding and inserting while a customer reads along.</summary>
[Collection(FrontDoor.Name)]
public sealed class MessageExtensionStory(StoryProduct product)
{
    private const string Wish = "They need a ramp at the side entrance before the summer fair.";

    private const string Message =
        "Hello everybody, I was at Graphic Design Institute yesterday, and the new hall looks great. The lights work, the doors too, and the people there send their regards to all of you. "
        + "We talked for two hours about this and that, and about the weather of course. " + Wish + " I will be there again in March. See you on Monday!";

    /// <summary>Chosen instead of whom the form guesses.</summary>
    private const string NotInTheList = "new:";

    [Fact]
    public async Task A_message_becomes_a_request_with_the_sentence_chosen_from_it_and_its_link()
    {
        var marcus = await product.ChatAsync(Somebody.Marcus, Place.DealRoom);
        await marcus.AddAppAsync();
        var said = (string)(await marcus.PostAsync("messages", new() { ["text"] = Message }))["id"]!;
        var lena = await product.ChatAsync(Somebody.Lena, Place.DealRoom);

        var form = DialogOf(await lena.PostAsync("extension", OnMessage("fetchTask", said)));
        form.Text.ShouldContain(Wish);
        form.Text.ShouldNotContain("regards");
        form.Text.ShouldNotContain("See you on Monday");

        // A customer is missing: what was chosen stays, and the field is marked.
        var marked = DialogOf(await lena.PostAsync("extension", OnMessage("submitAction", said, form.Filled("Send request", ("For whom?", NotInTheList)).Data)));
        marked.Text.ShouldContain(Wish);
        marked.Text.ShouldContain("⚠");

        var sent = DialogOf(await lena.PostAsync("extension", OnMessage("submitAction", said,
            marked.Filled("Send request", ("Name of a customer", "Graphic Design Institute")).Data)));
        sent.Text.ShouldContain("was sent.");
        sent.Text.ShouldContain("answers by");

        var row = (await product.SharePoint.RowsAsync("Requests")).Single(r => (string?)r["Problem"] == Wish);
        ((string?)row["SourceLink"]).ShouldNotBeNullOrEmpty();
        row.ToJsonString(null).ShouldContain("Message by Marcus Hill");
    }

    [Fact]
    public async Task What_was_typed_in_a_dialog_that_was_closed_is_there_again_for_the_same_person_on_the_same_message()
    {
        var marcus = await product.ChatAsync(Somebody.Marcus, Place.DealRoom);
        await marcus.AddAppAsync();
        var said = (string)(await marcus.PostAsync("messages", new() { ["text"] = "The shutters should close by themselves when it rains." }))["id"]!;
        var lena = await product.ChatAsync(Somebody.Lena, Place.DealRoom);
        var form = DialogOf(await lena.PostAsync("extension", OnMessage("fetchTask", said)));
        form.Offers("Start over").ShouldBeFalse();

        // Looking up a customer brings along what stands in the other fields; then the dialog is closed, which tells nobody.
        var typed = form.Filled("Send request", ("What do they need?", "Shutters that close in the rain, also at night")).Data;
        await lena.PostAsync("extension", new() { ["name"] = "search", ["dataset"] = "accounts", ["queryText"] = "Rain", ["messageId"] = said, ["data"] = typed });
        var again = DialogOf(await lena.PostAsync("extension", OnMessage("fetchTask", said)));
        again.Text.ShouldContain("Shutters that close in the rain, also at night");
        again.Text.ShouldContain("You began this on");

        // A step that is not sent yet is kept, too.
        await lena.PostAsync("extension", OnMessage("submitAction", said, again.Filled("A deal hangs on this", ("Name of a customer", "Rainy Days")).Data));
        DialogOf(await lena.PostAsync("extension", OnMessage("fetchTask", said))).Text.ShouldContain("Rainy Days");

        // It is hers, and of this message.
        var other = (string)(await marcus.PostAsync("messages", new() { ["text"] = "And the awnings." }))["id"]!;
        DialogOf(await lena.PostAsync("extension", OnMessage("fetchTask", other))).Text.ShouldNotContain("also at night");
        var his = DialogOf(await marcus.PostAsync("extension", OnMessage("fetchTask", said)));
        his.Text.ShouldNotContain("also at night");
        his.Offers("Start over").ShouldBeFalse();

        // Started over, it is as the message says; sent, nothing is left of it.
        var left = DialogOf(await lena.PostAsync("extension", OnMessage("fetchTask", said)));
        var over = DialogOf(await lena.PostAsync("extension", OnMessage("submitAction", said, left.Filled("Start over").Data)));
        over.Text.ShouldContain("when it rains.");
        over.Text.ShouldNotContain("Rainy Days");
        var refused = DialogOf(await lena.PostAsync("extension", OnMessage("submitAction", said, over.Filled("Send request", ("What do they need?", "Shutters in the rain"), ("For whom?", NotInTheList)).Data)));
        DialogOf(await lena.PostAsync("extension", OnMessage("submitAction", said, refused.Filled("Send request", ("Name of a customer", "Rainy Days")).Data))).Text.ShouldContain("was sent.");
        DialogOf(await lena.PostAsync("extension", OnMessage("fetchTask", said))).Offers("Start over").ShouldBeFalse();
    }

    [Fact]
    public async Task The_customer_is_guessed_from_the_message_and_from_the_chat_and_the_form_says_why()
    {
        var lena = await product.ChatAsync(Somebody.Lena, Place.DealRoom);
        await lena.AddAppAsync();
        using var priya = await product.TabAsync(Somebody.Priya);
        // The chat is called "Acme deal room".
        (await priya.ImportAsync("accounts", "account,sector\nAcme,retail\nSouthridge Video,media\n")).Ok.ShouldNotBeNull();
        var named = (string)(await lena.PostAsync("messages", new() { ["text"] = "Southridge Video wants subtitles on the wall." }))["id"]!;
        var form = DialogOf(await lena.PostAsync("extension", OnMessage("fetchTask", named)));
        form.Text.ShouldContain("Southridge Video is named here.");
        DialogOf(await lena.PostAsync("extension", OnMessage("submitAction", named, form.Filled("Send request").Data))).Text.ShouldContain("was sent.");

        var plain = (string)(await lena.PostAsync("messages", new() { ["text"] = "They also want a larger remote." }))["id"]!;
        DialogOf(await lena.PostAsync("extension", OnMessage("fetchTask", plain))).Text.ShouldContain("This chat is named after Acme.");

        // A guest's mail address is the customer's: that says more than the chat's name.
        (await priya.ImportAsync("accounts", "account,domains\nFabrikam Lifts,fabrikam.example\n")).Ok.ShouldNotBeNull();
        var guests = (string)(await (await product.ChatAsync(Somebody.Pat, Place.DealRoom)).PostAsync("messages", new() { ["text"] = "We would like it in green." }))["id"]!;
        DialogOf(await lena.PostAsync("extension", OnMessage("fetchTask", guests))).Text.ShouldContain("Who wrote it is of Fabrikam Lifts.");

        // In her own chat nothing names one, but she has just asked for somebody.
        var own = await product.ChatAsync(Somebody.Lena, Place.Personal);
        (await own.SaysAsync("request a louder remote")).Shows("You asked for Southridge Video last.").ShouldBeTrue();
    }

    [Fact]
    public async Task Who_writes_finds_requests_and_what_is_inserted_gives_nothing_away()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "Lockers with a charging socket", "Margie's Travel");
        var lena = await product.ChatAsync(Somebody.Lena, Place.DealRoom);
        await lena.AddAppAsync();

        var found = ResultsOf(await lena.PostAsync("extension", Query("findRequests", "charging lockers")));
        var result = found.First(r => r.ToJsonString(null).Contains(key, StringComparison.Ordinal));
        result["preview"]!.ToJsonString(null).ShouldContain("New");
        var inserted = new Card(result["content"]!.AsObject());
        inserted.Text.ShouldContain("Lockers with a charging socket");
        inserted.Text.ShouldNotContain("Margie");
        inserted.Text.ShouldNotContain("Lena");

        // Nothing typed yet: one's own requests first.
        ResultsOf(await lena.PostAsync("extension", Query("findRequests", null)))[0]["preview"]!.ToJsonString(null).ShouldContain(key);
        ResultsOf(await lena.PostAsync("extension", Query("findRoadmap", "zzzz"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_guest_finds_nothing_and_captures_nothing()
    {
        var pat = await product.ChatAsync(Somebody.Pat, Place.DealRoom);
        await pat.AddAppAsync();
        foreach (var ask in new[] { Query("findRequests", "lockers"), Query("findRoadmap", "a"), new JsonObject { ["name"] = "fetchTask", ["commandId"] = "captureRequest" } })
        {
            var answer = (await pat.PostAsync("extension", ask)).ToJsonString(null);
            answer.ShouldContain("people of this organisation");
            answer.ShouldNotContain("REQ-");
        }
    }

    private static JsonObject OnMessage(string name, string message, JsonObject? data = null) => new()
    {
        ["name"] = name, ["commandId"] = "captureRequest", ["context"] = "message", ["messageId"] = message, ["data"] = data,
    };

    private static JsonObject Query(string command, string? words) => new()
    {
        ["name"] = "query", ["commandId"] = command,
        ["parameters"] = words is null ? null : new JsonArray(new JsonObject { ["name"] = "query", ["value"] = words }),
    };

    private static Card DialogOf(JsonNode answer) => new(answer["body"]!["task"]!["value"]!["card"]!["content"]!.AsObject());

    private static IReadOnlyList<JsonObject> ResultsOf(JsonNode answer) =>
        [.. (answer["body"]!["composeExtension"]!["attachments"]?.AsArray() ?? []).Select(a => a!.AsObject())];
}
