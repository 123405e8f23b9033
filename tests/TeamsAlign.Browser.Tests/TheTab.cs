using Microsoft.Playwright;
using TeamsAlign.Browser.Stage;
using static Microsoft.Playwright.Assertions;

namespace TeamsAlign.Browser;

/// <summary>Requests and roadmap in the tab, as people in different windows live them.</summary>
public sealed class TheTab(Theatre theatre)
{
    [Fact]
    public async Task What_a_seller_asks_is_decided_planned_and_published_before_everybodys_eyes()
    {
        const string need = "Work without a network";
        var seller = new TabDriver(await theatre.OpenAsync(SamplePerson.Lena, "app"));
        var product = new TabDriver(await theatre.OpenAsync(SamplePerson.Priya, "app"));
        await Expect(product.Button("Ask for something").First).ToBeVisibleAsync();

        await seller.AskAsync(need, "Contoso");
        await Expect(product.Button(need)).ToBeVisibleAsync();

        await product.AnswerAsync(need, "Approve");
        await Expect(seller.Pane(need).GetByText("Approved").First).ToBeVisibleAsync();

        await seller.GoToAsync("Roadmap");
        await product.PlaceAsync(need);
        await Expect(product.Text("New, only you see it")).ToBeVisibleAsync();
        await Expect(seller.Text("The roadmap is empty")).ToBeVisibleAsync();

        await product.PublishAsync();
        await Expect(seller.Text("RM-1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_plain_browser_is_shown_the_way_into_Teams()
    {
        var page = await theatre.OpenPlainAsync("/tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Open in Teams" })).ToBeVisibleAsync();
    }
}
