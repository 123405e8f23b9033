using Microsoft.Playwright;
using TeamsAlign.Browser.Stage;
using static Microsoft.Playwright.Assertions;

namespace TeamsAlign.Browser;

/// <summary>The tab of somebody who works with two product lines.</summary>
public sealed class TheProductLines(Theatre theatre)
{
    [Fact]
    public async Task Who_has_two_chooses_one_once_and_switches_at_the_top_on_a_phone_behind_More()
    {
        await using var product = await theatre.StartWithTwoLinesAsync();
        var page = await theatre.OpenAsync(product, SamplePerson.Lena, "app");
        var tab = new TabDriver(page);
        await Expect(tab.Frame.GetByRole(AriaRole.Heading, new() { Name = "Which product line?" })).ToBeVisibleAsync();

        await tab.Button("Room displays").ClickAsync();
        await Expect(tab.Button("Check-in without a phone")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(tab.Button("Check-in without a phone")).ToBeVisibleAsync();

        await tab.Button("Product line: Room displays").ClickAsync();
        await tab.Frame.GetByRole(AriaRole.Menuitemradio, new() { Name = "Desk phones" }).ClickAsync();

        await Expect(tab.Button("A louder bell")).ToBeVisibleAsync();
        await Expect(tab.Button("Check-in without a phone")).ToHaveCountAsync(0);

        await page.SetViewportSizeAsync(375, 800);
        await tab.Button("More pages").ClickAsync();
        await tab.Frame.GetByRole(AriaRole.Menuitemradio, new() { Name = "Room displays" }).ClickAsync();
        await Expect(tab.Button("Check-in without a phone")).ToBeVisibleAsync();
    }
}
