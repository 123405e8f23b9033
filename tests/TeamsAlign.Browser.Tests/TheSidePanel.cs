using Microsoft.Playwright;
using TeamsAlign.Browser.Stage;
using static Microsoft.Playwright.Assertions;

namespace TeamsAlign.Browser;

/// <summary>The meeting's side panel at its real width.</summary>
public sealed class TheSidePanel(Theatre theatre)
{
    [Fact]
    public async Task A_meeting_runs_from_start_to_summary_for_everybody_in_it()
    {
        var room = await theatre.OpenAsync(SamplePerson.Sofia, "meeting");
        await room.GetByRole(AriaRole.Button, new() { Name = "Add TeamsAlign" }).ClickAsync();
        var sales = room.FrameLocator("iframe");
        await Expect(sales.GetByRole(AriaRole.Button, new() { Name = "Start the meeting" })).ToBeVisibleAsync();
        var product = (await theatre.OpenAsync(SamplePerson.Priya, "meeting")).FrameLocator("iframe");

        await sales.GetByRole(AriaRole.Button, new() { Name = "Start the meeting" }).ClickAsync();
        await product.GetByRole(AriaRole.Button, new() { Name = "Add an action" }).ClickAsync();
        await product.GetByLabel("What").FillAsync("Call Contoso");
        await product.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Expect(sales.GetByText("Call Contoso")).ToBeVisibleAsync();

        await sales.GetByRole(AriaRole.Button, new() { Name = "Close the meeting" }).ClickAsync();
        await sales.GetByRole(AriaRole.Alertdialog).GetByRole(AriaRole.Button, new() { Name = "Close the meeting" }).ClickAsync();
        await Expect(product.GetByRole(AriaRole.Heading, new() { Name = "Last meeting", Exact = true })).ToBeVisibleAsync();
    }
}
