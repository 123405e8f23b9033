using Microsoft.Playwright;
using Shouldly;
using TeamsAlign.Browser.Stage;
using static Microsoft.Playwright.Assertions;

namespace TeamsAlign.Browser;

/// <summary>A policy made in the tab, and what it asks decided there without a mouse.</summary>
public sealed class TheApprovals(Theatre theatre)
{
    private const string Need = "A lamp on the charging cable";

    [Fact]
    public async Task What_a_policy_asks_for_is_decided_in_the_tab_by_keyboard()
    {
        // Only who has used the app can be given a role.
        var page = await theatre.OpenAsync(SamplePerson.Sofia, "app/approvals");
        var sofia = new TabDriver(page);
        await Expect(sofia.Button("Ask for something").First).ToBeVisibleAsync();
        var (_, ana) = await TheAdministration.AdministratorAsync(theatre);
        await ana.SetRolesAsync(SamplePerson.Sofia.Name, ["Sales manager"]);
        // An area of its own: the other tests share the product, and are not to be asked.
        await ana.ImportRequestAsync(Need, "Lamps");
        await ana.MakePolicyAsync("Lamps also sales", "Above an amount also sales", "Lamps");
        var priyasPage = await theatre.OpenAsync(SamplePerson.Priya, "app");
        var priya = new TabDriver(priyasPage);
        await priya.AnswerAsync(Need, "Approve");
        var decision = priya.Pane(Need).GetByRole(AriaRole.Region, new() { Name = "Decision", Exact = true });
        await Expect(decision.GetByText("Being decided", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(decision.GetByText("Priya Raman approved")).ToBeVisibleAsync();

        // Her page, open all the time, follows by itself.
        var entry = sofia.Frame.GetByRole(AriaRole.List, new() { Name = "Waits for you" }).GetByRole(AriaRole.Button, new() { Name = Need });
        await entry.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(sofia.Pane(Need).GetByRole(AriaRole.Heading, new() { Name = Need })).ToBeFocusedAsync();
        var decline = sofia.Pane(Need).GetByRole(AriaRole.Button, new() { Name = "Decline", Exact = true });
        await decline.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var form = sofia.Pane(Need).GetByRole(AriaRole.Form);
        await Expect(form.GetByLabel("Reason")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(form.GetByText("Whoever asked needs a reason.")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.TypeAsync("It draws too much current.");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(form).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Escape");
        await Expect(entry).ToHaveCountAsync(0);

        // Priya's pane follows by itself.
        await Expect(decision.GetByText("Declined", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(decision.GetByText("It draws too much current.")).ToBeVisibleAsync();
        var download = await priyasPage.RunAndWaitForDownloadAsync(
            () => priya.Pane(Need).GetByRole(AriaRole.Button, new() { Name = "Download as CSV", Exact = true }).ClickAsync());
        var file = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        file.ShouldContain("It draws too much current.");
        file.ShouldContain(" Status: ");
        await ana.TurnPolicyOffAsync("Lamps also sales");
    }
}
