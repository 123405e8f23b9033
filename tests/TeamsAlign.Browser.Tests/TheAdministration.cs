using Microsoft.Playwright;
using TeamsAlign.Browser.Stage;
using static Microsoft.Playwright.Assertions;

namespace TeamsAlign.Browser;

/// <summary>Roles given by an administrator, seen by whoever gets them without a reload.</summary>
public sealed class TheAdministration(Theatre theatre)
{
    // All tests share one product, and a change that crosses another is refused.
    private static readonly SemaphoreSlim OneAtATime = new(1);

    [Fact]
    public async Task An_administrator_makes_somebody_a_sales_manager_who_then_sees_it()
    {
        var (page, ana) = await AdministratorAsync(theatre);
        var henrik = new TabDriver(await theatre.OpenAsync(SamplePerson.Henrik, "app"));
        await Expect(henrik.Button("Ask for something").First).ToBeVisibleAsync();
        await ana.SetRolesAsync(SamplePerson.Henrik.Name, ["Executive"]);
        await Expect(henrik.Frame.GetByRole(AriaRole.Tab, new() { Name = "Import" })).ToHaveCountAsync(0);

        await ana.SetRolesAsync(SamplePerson.Henrik.Name, ["Sales manager", "Administrator"], "EMEA");

        await Expect(ana.Frame.GetByText("Sales manager, Administrator · EMEA")).ToBeVisibleAsync();
        await henrik.GoToAsync("Administration");
        await Expect(henrik.Frame.GetByText("Sales manager, Administrator · EMEA")).ToBeVisibleAsync();
        await ana.SetRolesAsync(SamplePerson.Henrik.Name, ["Sales manager"], "EMEA");
        await Expect(henrik.Text("Administrators do that: Ana Torres.")).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    /// <summary>Ana in the administration; where nobody is administrator yet, she becomes it by her own hand: in local mode everybody new decides for product.</summary>
    internal static async Task<(IPage Page, TabDriver Tab)> AdministratorAsync(Theatre theatre, string theme = "default")
    {
        var page = await theatre.OpenAsync(SamplePerson.Ana, "app", theme: theme);
        var ana = new TabDriver(page);
        await ana.GoToAsync("Administration");
        await OneAtATime.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            await ana.SetRolesAsync(SamplePerson.Ana.Name, ["Product manager", "Administrator"]);
        }
        finally
        {
            OneAtATime.Release();
        }

        return (page, ana);
    }
}
