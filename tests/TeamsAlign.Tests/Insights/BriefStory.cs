using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using TeamsAlign.Tests.Stories;
using Xunit;

namespace TeamsAlign.Tests.Insights;

/// <summary>S20 as it happens: a seller asks for a customer in ten lines, alone and where a customer reads along. A product of its own: what others ask would change what is counted here.</summary>
public sealed class BriefStory(StoryProduct product) : IClassFixture<StoryProduct>
{
    [Fact]
    public async Task A_customer_is_briefed_in_chat_follows_the_answer_and_gives_nothing_away_to_guests()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "Toys that light up in the dark", "Tailspin Toys");
        await product.AskedByAsync(Somebody.Lena, "Boarding passes on a watch", "Tailspin Air");
        // Nobody else's answers come into Ana's chat.
        var ana = await product.ChatAsync(Somebody.Ana, Place.Personal);

        var choice = await ana.SaysAsync("brief tailspin");
        choice.Card.Buttons.ShouldBe(["Tailspin Air", "Tailspin Toys"]);
        var brief = (await ana.PressesAsync(choice, "Tailspin Toys")).Card;
        brief.Text.ShouldContain("Waiting for an answer");
        brief.Text.ShouldContain(key);
        brief.Text.ShouldContain("Toys that light up in the dark: ");
        brief.Text.ShouldNotContain("Boarding passes");

        (await ana.SaysAsync("brief Talispin Toyz")).Card.Text.ShouldContain("No customer is called “Talispin Toyz”. Did you mean one of these?");
        (await ana.SaysAsync("brief")).Card.Text.ShouldContain("Say for example: brief Contoso");

        await DeclineAsync(key, "We make toys for the day.");
        // The message that became the brief follows what is decided.
        var now = await ana.UntilAsync("the brief with the answer", m => m.Id == choice.Id && m.Shows("Declined"));
        now.Card.Text.ShouldContain("We make toys for the day.");
    }

    [Fact]
    public async Task Where_a_customer_reads_along_the_brief_is_for_colleagues_only()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "Chocolate that does not melt", "Zephyr Gliders");
        var marcus = await product.ChatAsync(Somebody.Marcus, Place.DealRoom);
        var pat = await product.ChatAsync(Somebody.Pat, Place.DealRoom);
        await marcus.AddAppAsync();

        var shared = await marcus.SaysAsync("brief zephyr");
        foreach (var secret in (string[])[key, "Gliders", "Chocolate", "AC-"])
            shared.Content!.ToJsonString().ShouldNotContain(secret);
        (await marcus.SeesAsync(shared)).Text.ShouldContain("Chocolate that does not melt");
        (await marcus.PressesAsync(shared, "Open for your own view")).Text.ShouldContain(key);

        (await pat.PressesAsync(shared, "Open for your own view")).Text.ShouldNotContain(key);
        var forged = await pat.ExecutesAsync(shared, "brief.show", new JsonObject { ["record"] = await AccountAsync("Zephyr Gliders") });
        forged.Text.ShouldContain("for people of this organisation");
    }

    [Fact]
    public async Task The_tab_gets_the_same_lines_and_a_customer_nobody_knows_is_not_found()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "Bikes that fold", "Adventure Works");
        using var tab = await product.TabAsync(Somebody.Lena);
        var brief = (await tab.GetAsync($"/api/accounts/{await AccountAsync("Adventure Works")}/brief")).Ok;
        ((string?)brief["account"]!["name"]).ShouldBe("Adventure Works");
        var line = brief["lines"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)line["heading"]).ShouldBe("Waiting for an answer");
        ((string?)line["text"])!.ShouldStartWith("Bikes that fold: ");
        ((string?)line["links"]!.AsArray().ShouldHaveSingleItem()).ShouldBe(key);

        (await tab.GetAsync("/api/accounts/AC-999999/brief")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task On_a_message_the_brief_of_its_customer_opens_for_the_reader_alone_and_another_can_be_chosen()
    {
        var named = await product.AskedByAsync(Somebody.Marcus, "Kites that fold", "Litware Kites");
        var other = await product.AskedByAsync(Somebody.Marcus, "Kites that glow", "Proseware Kites");
        var marcus = await product.ChatAsync(Somebody.Marcus, Place.DealRoom);
        await marcus.AddAppAsync();
        var said = (string)(await marcus.PostAsync("messages", new() { ["text"] = "Litware Kites called again." }))["id"]!;

        var brief = DialogOf(await marcus.PostAsync("extension", OnMessage("fetchTask", said)));
        brief.Text.ShouldContain(named);
        brief.Text.ShouldContain("Litware Kites is named here.");
        // Clients send a dialog in one way only; a button of another kind would do nothing.
        brief.Json.ToJsonString(null).ShouldNotContain("Action.Execute");
        var chosen = DialogOf(await marcus.PostAsync("extension", OnMessage("submitAction", said,
            brief.Filled("Show brief", ("Another customer", brief.Choice("Another customer", "Proseware Kites"))).Data)));
        chosen.Text.ShouldContain(other);
        chosen.Text.ShouldNotContain(named);
        DialogOf(await marcus.PostAsync("extension", OnMessage("submitAction", said, new() { ["briefOf"] = "AC-999999" }))).Text.ShouldContain("not known here any more");

        var pat = await product.ChatAsync(Somebody.Pat, Place.DealRoom);
        foreach (var ask in new[] { OnMessage("fetchTask", said), OnMessage("submitAction", said, new() { ["briefOf"] = await AccountAsync("Litware Kites") }) })
        {
            var answer = (await pat.PostAsync("extension", ask)).ToJsonString(null);
            answer.ShouldContain("people of this organisation");
            answer.ShouldNotContain(named);
        }
    }

    private static JsonObject OnMessage(string name, string message, JsonObject? data = null) => new()
    {
        ["name"] = name, ["commandId"] = "customerBrief", ["context"] = "message", ["messageId"] = message, ["data"] = data,
    };

    private static Card DialogOf(JsonNode answer) => new(answer["body"]!["task"]!["value"]!["card"]!["content"]!.AsObject());

    private async Task<string> AccountAsync(string name)
    {
        using var tab = await product.TabAsync(Somebody.Lena);
        return (string)(await tab.GetAsync($"/api/accounts?q={Uri.EscapeDataString(name)}")).Ok[0]!["key"]!;
    }

    private async Task DeclineAsync(string key, string reason)
    {
        using var tab = await product.TabAsync(Somebody.Priya);
        var rowVersion = (string?)(await tab.GetAsync($"/api/requests/{key}")).Ok["rowVersion"];
        (await tab.PostAsync($"/api/requests/{key}/answers", new() { ["answer"] = "decline", ["reason"] = reason, ["rowVersion"] = rowVersion })).Ok.ShouldNotBeNull();
    }
}
