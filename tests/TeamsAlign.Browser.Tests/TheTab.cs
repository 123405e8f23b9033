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
        await product.Pane(need).GetByRole(AriaRole.Button, new() { Name = "Confirm Contoso as important" }).ClickAsync();
        await Expect(seller.Pane(need).GetByText("confirmed by Priya Raman")).ToBeVisibleAsync();
        await Expect(seller.Pane(need).GetByText("Approved").First).ToBeVisibleAsync();

        await seller.GoToAsync("Roadmap");
        await product.PlaceAsync(need);
        await Expect(product.Text("New, only you see it")).ToBeVisibleAsync();
        await Expect(seller.Text("The roadmap is empty")).ToBeVisibleAsync();

        await product.PublishAsync();
        await Expect(seller.Text("RM-1")).ToBeVisibleAsync();

        await seller.Button(need).ClickAsync();
        await product.Button(need).ClickAsync();
        await product.WordAsync(need, "It will work without a network.");
        await Expect(seller.Pane(need).GetByText("It will work without a network.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_a_phone_the_tab_of_the_page_that_a_link_opens_is_in_sight()
    {
        var tab = new TabDriver(await theatre.OpenAsync(SamplePerson.Priya, "app/signals", width: 375));
        await Expect(tab.Frame.GetByRole(AriaRole.Tab, new() { Name = "Heard in the market" })).ToBeInViewportAsync();
    }

    [Fact]
    public async Task On_a_phone_pages_that_do_not_fit_are_behind_More_also_by_keyboard()
    {
        var page = await theatre.OpenAsync(SamplePerson.Priya, "app", width: 375);
        var tab = new TabDriver(page);
        await Expect(tab.Frame.GetByRole(AriaRole.Tab, new() { Name = "Import" })).ToBeHiddenAsync();
        await tab.Button("More pages").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(tab.Frame.GetByRole(AriaRole.Menuitem).First).ToBeFocusedAsync();
        await Expect(tab.Frame.GetByRole(AriaRole.Menuitem, new() { Name = "Requests" })).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("i");
        await Expect(tab.Frame.GetByRole(AriaRole.Menuitem, new() { Name = "Import" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(tab.Frame.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(tab.Frame.GetByRole(AriaRole.Tab, new() { Name = "Import", Selected = true })).ToBeInViewportAsync();
    }

    [Fact]
    public async Task What_is_heard_is_passed_on_read_at_once_and_becomes_a_request_that_leads_back()
    {
        const string heard = "They look at a rival that prints badges";
        var seller = new TabDriver(await theatre.OpenAsync(SamplePerson.Lena, "app/signals"));
        var product = new TabDriver(await theatre.OpenAsync(SamplePerson.Priya, "app/signals"));
        await seller.Button("Pass on what you heard").ClickAsync();
        await seller.Frame.GetByLabel("What did you hear?").FillAsync(heard);
        await seller.Frame.GetByLabel("About which customer?").FillAsync("Badge Works");
        await seller.Button("Pass it on").ClickAsync();
        await Expect(seller.Pane("Customer quote")).ToBeVisibleAsync();

        await product.Button(heard).ClickAsync();
        await product.Button("Make it a request").ClickAsync();
        await product.Button("Make it a request").ClickAsync();
        await Expect(seller.Text("What became of it")).ToBeVisibleAsync();
        await seller.Frame.GetByRole(AriaRole.Button, new() { NameRegex = new("^Open REQ-") }).ClickAsync();
        await seller.Pane(heard).GetByRole(AriaRole.Button, new() { NameRegex = new("^SG-") }).ClickAsync();
        await Expect(seller.Pane("Customer quote")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_guest_is_told_that_it_is_not_for_them_and_offered_nothing()
    {
        var guest = new TabDriver(await theatre.OpenAsync(SamplePerson.Pat, "app"));
        await Expect(guest.Text("Not for you to see")).ToBeVisibleAsync();
        await Expect(guest.Button("Ask for something")).ToHaveCountAsync(0);
        await Expect(guest.Frame.GetByRole(AriaRole.Tab)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_plain_browser_is_shown_the_way_into_Teams()
    {
        var page = await theatre.OpenPlainAsync("/tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Open in Teams" })).ToBeVisibleAsync();
    }
}
