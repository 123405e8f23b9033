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
        var marked = DialogOf(await lena.PostAsync("extension", OnMessage("submitAction", said, form.Filled("Send request").Data)));
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
