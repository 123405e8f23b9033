using System.Text.Json;
using Microsoft.Playwright;
using Shouldly;
using TeamsAlign.Browser.Stage;
using static Microsoft.Playwright.Assertions;

namespace TeamsAlign.Browser;

/// <summary>axe-core over the main views in each theme: nothing it calls serious or critical.</summary>
public sealed class AccessibilityTests(Theatre theatre)
{
    // Fluent UI fences its dialogs and menus with elements that hand the focus on at once; axe takes them for forgotten ones.
    private const string Scan = """
        async () => (await axe.run({ exclude: ['[data-tabster-dummy]'] }, { iframes: false, resultTypes: ['violations'] })).violations
          .filter(found => found.impact === 'serious' || found.impact === 'critical')
          .map(found => `${found.id}: ${found.help}: ${found.nodes.map(node => node.html).join(' ')}`)
        """;

    [Theory]
    [InlineData("default")]
    [InlineData("dark")]
    [InlineData("contrast")]
    public async Task The_views_have_no_serious_problem(string theme)
    {
        var axe = await AxeAsync();
        var page = await theatre.OpenAsync(SamplePerson.Marcus, "app", theme: theme);
        var tab = new TabDriver(page);
        await tab.AskAsync($"Look at {theme}", "Fabrikam");
        List<string> found = [.. await ScanAsync(page, axe, "request")];
        await tab.GoToAsync("Approvals");
        await tab.Button("Choose somebody").ClickAsync();
        found.AddRange(await ScanAsync(page, axe, "approvals"));
        await tab.GoToAsync("Notices");
        await Expect(tab.Text("Quiet hours").First).ToBeVisibleAsync();
        found.AddRange(await ScanAsync(page, axe, "notices"));
        await tab.GoToAsync("Roadmap");
        await Expect(tab.Button("New plan item").First).ToBeVisibleAsync();
        found.AddRange(await ScanAsync(page, axe, "roadmap"));
        await tab.GoToAsync("Heard in the market");
        await tab.Button("Pass on what you heard").ClickAsync();
        await Expect(tab.Frame.GetByLabel("What did you hear?")).ToBeFocusedAsync();
        await tab.Frame.GetByLabel("What did you hear?").FillAsync($"Heard in {theme}");
        await tab.Button("Pass it on").ClickAsync();
        await Expect(tab.Button("Make it a request")).ToBeVisibleAsync();
        found.AddRange(await ScanAsync(page, axe, "signals"));
        await tab.GoToAsync("Customers");
        await Expect(tab.Frame.GetByRole(AriaRole.List, new() { Name = "Customers" })).ToBeVisibleAsync();
        found.AddRange(await ScanAsync(page, axe, "customers"));
        await tab.GoToAsync("Import");
        await Expect(tab.Button("Choose a file")).ToBeVisibleAsync();
        found.AddRange(await ScanAsync(page, axe, "import"));
        var (administration, ana) = await TheAdministration.AdministratorAsync(theatre, theme);
        await ana.Button("Change roles of Ana Torres").ClickAsync();
        found.AddRange(await ScanAsync(administration, axe, "people"));
        await ana.GoToAsync("Settings");
        await Expect(ana.Frame.GetByRole(AriaRole.List, new() { Name = "Settings" })).ToBeVisibleAsync();
        await ana.Button("Advanced").ClickAsync();
        await ana.Button("New from a template").ClickAsync();
        await ana.Frame.GetByRole(AriaRole.Menuitem, new() { Name = "Above an amount also sales" }).ClickAsync();
        await Expect(ana.Text("Product asks")).ToBeVisibleAsync();
        found.AddRange(await ScanAsync(administration, axe, "settings"));
        await ana.GoToAsync("Broken rows");
        await Expect(ana.Text("All rows can be read.")).ToBeVisibleAsync();
        found.AddRange(await ScanAsync(administration, axe, "broken rows"));
        await tab.Button("Ask for something").ClickAsync();
        await Expect(tab.Frame.GetByLabel("What they need")).ToBeFocusedAsync();
        found.AddRange(await ScanAsync(page, axe, "ask"));

        var chat = await theatre.OpenAsync(SamplePerson.Marcus, "chat", theme: theme);
        await Expect(chat.GetByRole(AriaRole.Heading, new() { Name = "Chat", Exact = true })).ToBeVisibleAsync();
        found.AddRange(await ScanAsync(chat, axe, "chat"));
        found.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_lists_have_no_serious_problem()
    {
        var page = await theatre.OpenPlainAsync("/graph");
        (await ScanAsync(page, await AxeAsync(), "graph")).ShouldBeEmpty();
    }

    private static async Task<IEnumerable<string>> ScanAsync(IPage page, string axe, string view)
    {
        List<string> found = [];
        foreach (var frame in page.Frames)
        {
            // A toast that fades has colours nobody chose.
            await frame.WaitForFunctionAsync("() => document.querySelector('.fui-Toast') === null");
            await frame.EvaluateAsync(axe);
            foreach (var problem in (await frame.EvaluateAsync<JsonElement>(Scan)).EnumerateArray())
                found.Add($"{view} {new Uri(frame.Url).AbsolutePath}: {problem}");
        }

        return found;
    }

    /// <summary>The scanner comes with the web client's packages.</summary>
    private static async Task<string> AxeAsync()
    {
        // artifacts/bin/<project>/<configuration>/
        var path = Path.GetFullPath(Path.Combine(
            AppContext.BaseDirectory, "..", "..", "..", "..", "src", "TeamsAlign.Client", "node_modules", "axe-core", "axe.min.js"));
        Assert.SkipUnless(File.Exists(path), "cannot run here: the npm packages of TeamsAlign.Client are not installed; a build without BuildWebClients=false installs them");
        return await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
    }
}
