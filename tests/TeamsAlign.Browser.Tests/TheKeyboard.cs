using Microsoft.Playwright;
using TeamsAlign.Browser.Stage;
using static Microsoft.Playwright.Assertions;

namespace TeamsAlign.Browser;

/// <summary>The tab without a mouse: where the focus goes, and where it comes back to.</summary>
public sealed class TheKeyboard(Theatre theatre)
{
    [Fact]
    public async Task A_dialog_takes_the_focus_keeps_it_and_gives_it_back()
    {
        var page = await theatre.OpenAsync(SamplePerson.Marcus, "app");
        var tab = new TabDriver(page);
        var ask = tab.Button("Ask for something").First;
        await ask.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var dialog = tab.Frame.GetByRole(AriaRole.Dialog);
        await Expect(dialog.GetByLabel("What they need")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Shift+Tab");
        await Expect(dialog.Locator(":focus")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(ask).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Details_open_from_the_table_say_what_they_are_and_escape_leads_back_to_the_row()
    {
        const string need = "Open me with the keyboard";
        var page = await theatre.OpenAsync(SamplePerson.Marcus, "app");
        var tab = new TabDriver(page);
        await tab.AskAsync(need, "Fabrikam");
        await page.Keyboard.PressAsync("Escape");
        await Expect(tab.Pane(need)).ToHaveCountAsync(0);

        await tab.Button(need).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(tab.Pane(need).GetByRole(AriaRole.Heading, new() { Name = need, Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(tab.Button(need)).ToBeFocusedAsync();
    }
}
