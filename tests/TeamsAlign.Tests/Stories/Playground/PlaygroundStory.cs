using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>S0, S1, S2, S7, S8, S9 and S20 in Microsoft's own client, in personal, group and channel chat; with a picture of each step to look at. Takes minutes, so only where its driver is named.</summary>
[Collection(FrontDoor.Name)]
public sealed class PlaygroundStory(ITestOutputHelper output)
{
    private const string Accounts = "account,office_location,account owner,nda until\nContoso,EMEA,Lena Fischer,2099-12-31\nFabrikam,EMEA,Lena Fischer,\nAdventure Works,Americas,Lena Fischer,\nNorthwind Traders,EMEA,Marcus Hill,\nTailspin Toys,Americas,Marcus Hill,\n";
    private const string Products = "product,series,sales_price\nPanel 10,Panel,900\nPanel 15,Panel,1400\nDesk Hub,Hub,300\n";

    [Fact]
    public async Task What_people_do_in_chat_works_in_the_Agents_Playground()
    {
        var driver = PlaygroundClient.FindOrSkip();
        await using var product = await ProductProcess.StartAsync();
        var playground = new PlaygroundClient(driver, Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "playground")), product, output);

        await playground.RunAsync(Somebody.Lena, "first-minutes");
        await playground.RunAsync(Somebody.Priya, "product-manager");
        using var priya = await product.TabOfAsync(Somebody.Priya);
        (await priya.ImportAsync("products", Products)).Ok.ShouldNotBeNull();
        (await priya.ImportAsync("accounts", Accounts)).Ok.ShouldNotBeNull();
        (await priya.ImportAsync("deals", Deals())).Ok.ShouldNotBeNull();
        await playground.RunAsync(Somebody.Lena, "asking");
        await playground.RunAsync(Somebody.Priya, "deciding");
        await playground.RunAsync(Somebody.Lena, "draft");
        await SalesDecideTooAsync(product, priya);
        await playground.RunAsync(Somebody.Priya, "first-step");
        await playground.RunAsync(Somebody.Sofia, "second-step");
        await playground.RunAsync(Somebody.Lena, "shipping", () => ShipAsync(priya, "Rooms release themselves", "REQ-1"));
        await playground.RunAsync(Somebody.Lena, "finding");
    }

    private static string Deals()
    {
        var day = TimeProvider.System.GetUtcNow();
        return "opportunity_id,sales_agent,product,account,deal_stage,forecast category,engage_date,close_date,close_value\n"
            + $"C-1,Lena Fischer,Panel 15,Contoso,Negotiation,Commit,{day.AddDays(-60):yyyy-MM-dd},{day.AddDays(30):yyyy-MM-dd},120000\n"
            + $"C-2,Lena Fischer,Desk Hub,Contoso,Engaging,Pipeline,{day.AddDays(-30):yyyy-MM-dd},{day.AddDays(60):yyyy-MM-dd},40000\n"
            + $"F-1,Lena Fischer,Panel 10,Fabrikam,Engaging,Best case,{day.AddDays(-30):yyyy-MM-dd},{day.AddDays(80):yyyy-MM-dd},\n";
    }

    private static async Task SalesDecideTooAsync(ProductProcess product, Tab priya)
    {
        using var ana = await product.TabOfAsync(Somebody.Ana);
        // Whoever has opened the tab is known.
        (await ana.GetAsync("/api/me")).Ok.ShouldNotBeNull();
        (await priya.PutAsync($"/api/people/{Somebody.Ana.Id}/roles", new() { ["roles"] = new JsonArray("Administrator") })).Status.ShouldBe(HttpStatusCode.NoContent);
        var steps = new JsonArray(StoryProduct.Step("Product", "Product manager"), StoryProduct.Step("Sales", "Sales manager"));
        (await ana.PostAsync("/api/policies", new() { ["name"] = "Sales too", ["steps"] = steps })).Ok.ShouldNotBeNull();
    }

    private static async Task ShipAsync(Tab priya, string title, string request)
    {
        (await priya.PostAsync("/api/roadmap/draft/items", new() { ["title"] = title, ["horizon"] = "now", ["requests"] = new JsonArray(request) })).Ok.ShouldNotBeNull();
        var item = await PublishAsync();
        foreach (var status in new[] { "inProgress", "shipped" })
        {
            (await priya.PutAsync("/api/roadmap/draft/moves", new() { ["key"] = item, ["status"] = status })).Ok.ShouldNotBeNull();
            await PublishAsync();
        }

        async Task<string> PublishAsync()
        {
            var draft = (await priya.GetAsync("/api/roadmap")).Ok["draft"]!;
            var published = (await priya.PostAsync("/api/roadmap/publish", new() { ["baseVersion"] = (string?)draft["baseVersion"] })).Ok;
            return (string)published["items"]!.AsArray().Single(i => (string?)i!["title"] == title)!["key"]!;
        }
    }
}
