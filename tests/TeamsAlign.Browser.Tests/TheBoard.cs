using Microsoft.Playwright;
using TeamsAlign.Browser.Stage;
using static Microsoft.Playwright.Assertions;

namespace TeamsAlign.Browser;

/// <summary>Moving on the roadmap with mouse and keyboard. The draft is Tomas's own, so that no other test sees it.</summary>
public sealed class TheBoard(Theatre theatre)
{
    [Fact]
    public async Task A_card_is_dragged_to_another_column_and_the_move_undone()
    {
        const string title = "Dragged with the mouse";
        var (page, tab) = await OpenAsync();
        await tab.PlanAsync(title);

        var from = (await tab.Button($"Move {title}").BoundingBoxAsync())!;
        var to = (await tab.Column("Now").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(from.X - 40, from.Y + 40);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(to.X + to.Width / 2, to.Y + to.Height / 2, new() { Steps = 15 });
        await page.Mouse.UpAsync();
        await Expect(Card(tab, "Now", title)).ToBeVisibleAsync();

        await tab.Frame.GetByRole(AriaRole.Button, new() { NameRegex = new($"^Undo: .*{title}") }).ClickAsync();
        await Expect(Card(tab, "Now", title)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_card_is_moved_with_the_keyboard_alone_and_a_screen_reader_is_told()
    {
        const string title = "Moved with the keyboard";
        var (page, tab) = await OpenAsync();
        await tab.PlanAsync(title);

        await tab.Button($"Drag {title}").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(Said(tab)).ToContainTextAsync($"Picked up {title}");
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(Said(tab)).ToContainTextAsync($"{title} is over Next");
        await page.Keyboard.PressAsync("Space");
        await Expect(Said(tab)).ToContainTextAsync($"{title} was dropped at Next");
        await Expect(Card(tab, "Next", title)).ToBeFocusedAsync();

        await tab.Button($"Move {title}").ClickAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(Card(tab, "Now", title)).ToBeFocusedAsync();
    }

    private async Task<(IPage Page, TabDriver Tab)> OpenAsync()
    {
        var page = await theatre.OpenAsync(SamplePerson.Tomas, "app");
        var tab = new TabDriver(page);
        await tab.GoToAsync("Roadmap");
        return (page, tab);
    }

    private static ILocator Card(TabDriver tab, string horizon, string title) =>
        tab.Column(horizon).GetByRole(AriaRole.Button, new() { Name = title, Exact = true });

    private static ILocator Said(TabDriver tab) => tab.Frame.Locator("[id^=DndLiveRegion]");
}
