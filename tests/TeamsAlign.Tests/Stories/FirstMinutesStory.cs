using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>S0: from an empty workspace to one in which everybody knows who decides.</summary>
[Collection(FrontDoor.Name)]
public sealed class FirstMinutesStory
{
    [Fact]
    public async Task Adding_the_app_asks_once_who_decides_and_greets_each_person_once()
    {
        await using var product = await ProductProcess.StartAsync();
        await using var ana = await Chat.OpenAsync(product, Somebody.Ana, Place.Team);

        // Where a customer reads along nobody is asked; where the meeting's people are among themselves they are.
        await using var dealRoom = await Chat.OpenAsync(product, Somebody.Lena, Place.DealRoom);
        await dealRoom.AddAppAsync();
        await using var meeting = await Chat.OpenAsync(product, Somebody.Sofia, Place.Meeting);
        await meeting.AddAppAsync();
        await meeting.UntilAsync("the card that asks who decides", m => m.Shows("Who decides for product? Who for sales?"));

        // Teams does not take the question at first, and the next time makes the bot wait longer than a turn may last.
        await product.TroubleInTeamsAsync(new() { ["kind"] = "500", ["method"] = "POST", ["times"] = 2 });
        await ana.AddAppAsync();
        (await ana.MessagesAsync()).ShouldBeEmpty();
        await ana.RemoveAppAsync();
        await product.TroubleInTeamsAsync(new() { ["kind"] = "429", ["method"] = "POST", ["times"] = 1, ["retryAfterSeconds"] = 12 });
        await ana.AddAppAsync();
        var question = await ana.UntilAsync("the card that asks who decides", m => m.Shows("Who decides for product? Who for sales?"));
        question.Card.Text.ShouldContain("Priya Raman");
        question.Card.Text.ShouldNotContain("Pat Customer");

        // Saying nothing, and naming somebody who is not in the team, decides nothing.
        (await ana.PressesAsync(question, "Save", ("For product", ""), ("For sales", Somebody.Sofia.Id))).Text.ShouldContain("Choose at least one person who decides for product.");
        (await ana.PressesAsync(question, "Save", ("For product", Somebody.Pat.Id), ("For sales", Somebody.Sofia.Id))).Text.ShouldContain("Choose at least one person who decides for product.");

        var saved = await ana.PressesAsync(question, "Save",
            ("For product", $"{Somebody.Priya.Id},{Somebody.Tomas.Id}"), ("For sales", $"{Somebody.Sofia.Id},{Somebody.Daniel.Id}"));
        saved.Text.ShouldContain("Priya Raman and Tomas Berg decide for product, Daniel Okafor and Sofia Marino for sales.");
        var people = await product.SharePoint.RowsAsync("People");
        people.Where(p => ((string?)p["Roles"])?.Contains("Product manager", StringComparison.Ordinal) == true).Select(p => (string?)p["Title"])
            .ShouldBe(["Priya Raman", "Tomas Berg"], ignoreOrder: true);

        // Everybody in the team sees it is answered, and whoever comes late changes nothing.
        await ana.UntilAsync("the card saying who decides", m => m.Id == question.Id && m.Shows("TeamsAlign is ready"));
        await using var lena = await Chat.OpenAsync(product, Somebody.Lena, Place.Team);
        var (_, forged) = question.Card.Filled("Save", ("For product", Somebody.Lena.Id), ("For sales", Somebody.Lena.Id));
        (await lena.ExecutesAsync(question, "people.deciders", forged)).Text.ShouldContain("An administrator can change that.");

        // Adding it again asks nothing again.
        await ana.RemoveAppAsync();
        await ana.AddAppAsync();
        (await ana.MessagesAsync()).Count(m => m.IsFromBot).ShouldBe(1);
        (await dealRoom.MessagesAsync()).ShouldBeEmpty();

        // A seller's greeting comes once and has one button.
        await using var first = await Chat.OpenAsync(product, Somebody.Lena, Place.Personal);
        var hello = await first.UntilAsync("the greeting", m => m.Shows("Hello Lena"));
        hello.Card.Buttons.ShouldBe(["Ask for something"]);
        await using var again = await Chat.OpenAsync(product, Somebody.Lena, Place.Personal);
        (await first.PressesAsync(hello, "Ask for something")).Text.ShouldBe("The form is below.");
        await first.UntilAsync("the form", m => m.Shows("What do they need?"));
        (await again.MessagesAsync()).Count(m => m.Shows("Hello Lena")).ShouldBe(1);

        // A product manager is shown the way to bring the backlog, a sales manager which of their deals wait on product.
        await using var priya = await Chat.OpenAsync(product, Somebody.Priya, Place.Personal);
        (await priya.UntilAsync("the greeting", m => m.Shows("Hello Priya"))).Card.Buttons.ShouldBe(["Import a file", "Ask for something"]);
        await using var sofia = await Chat.OpenAsync(product, Somebody.Sofia, Place.Personal);
        (await sofia.UntilAsync("the greeting", m => m.Shows("Hello Sofia"))).Card.Text.ShouldContain("No deal of yours waits on product");
        using var tab = await product.TabOfAsync(Somebody.Priya);
        (await tab.ImportAsync("deals", "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\nS0-1,Lena Fischer,Panel,Contoso,Engaging,3/4/2026,,12000\n")).Ok.ShouldNotBeNull();
        var account = (string)(await tab.GetAsync("/api/accounts?q=Contoso")).Ok[0]!["key"]!;
        var deal = (string)(await tab.GetAsync($"/api/accounts/{account}/deals")).Ok[0]!["key"]!;
        using var lena2 = await product.TabOfAsync(Somebody.Lena);
        var key = (string)(await lena2.PostAsync("/api/requests", new() { ["need"] = "Dark colours", ["account"] = account, ["deal"] = deal })).Ok["key"]!;
        var waiting = await sofia.SaysAsync("deals");
        waiting.Card.Text.ShouldContain("Your deals waiting on product: 1");
        waiting.Card.Text.ShouldContain("Contoso · €12k");
        (await sofia.PressesAsync(waiting, key)).Http.ShouldBe(200);
        await using var shared = await Chat.OpenAsync(product, Somebody.Sofia, Place.Team);
        (await shared.SaysAsync("deals")).Card.Text.ShouldNotContain("Contoso");
    }
}
