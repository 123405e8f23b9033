using Microsoft.Playwright;
using TeamsAlign.Browser.Stage;

[assembly: AssemblyFixture(typeof(Theatre))]

namespace TeamsAlign.Browser.Stage;

/// <summary>One product and one browser for all tests; every window is a fresh profile.</summary>
public sealed class Theatre : IAsyncLifetime
{
    /// <summary>A first start of everything on a busy machine takes its time; an expectation that holds returns at once.</summary>
    private const float Patience = 60_000;

    /// <summary>How often the first page is asked for: browser and product were never used, and every other test starts at the same time.</summary>
    private const int MostFirstTries = 3;

    private IPlaywright? playwright;
    private IBrowser? browser;
    private RunningProduct? product;
    private string reason = "no Chromium was found, and none could be installed";

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        var chromium = await ChromiumFinder.FindAsync(Say, () => playwright.Chromium.ExecutablePath);
        if (chromium is null)
            return;
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            // No sandbox: continuous integration runs as root, where Chromium has none.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        product = await RunningProduct.StartAsync();
        await OpenFirstAsync();
    }

    private async Task OpenFirstAsync()
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await (await OpenPlainAsync("/")).Context.CloseAsync();
                return;
            }
            catch (TimeoutException) when (tries < MostFirstTries)
            {
                // The next one asks anew.
            }
        }
    }

    /// <summary>The address of the product of all tests.</summary>
    internal Uri Address
    {
        get
        {
            if (product is null)
                Assert.Skip($"cannot run here: {reason}");
            return product.Address;
        }
    }

    /// <summary>A window of the Teams-like page, as that person, at a place of the page ("app", "app/REQ-1", "meeting").</summary>
    /// <param name="theme">As TeamsJS names it: default, dark or contrast.</param>
    public async Task<IPage> OpenAsync(SamplePerson person, string place, int width = 1280, string theme = "default")
    {
        ArgumentNullException.ThrowIfNull(person);
        return await NewPageAsync($"/?as={person.Id}#/{place}", width, theme);
    }

    /// <summary>A page of the product without a host around it.</summary>
    public Task<IPage> OpenPlainAsync(string path) => NewPageAsync(path, 1280, "default");

    /// <summary>A product of its own with both sample product lines, once both can be used. Whoever starts it ends it.</summary>
    internal async Task<RunningProduct> StartWithTwoLinesAsync()
    {
        if (browser is null)
            Assert.Skip($"cannot run here: {reason}");
        var both = await RunningProduct.StartAsync(("Local__SecondProductLine", "true"), ("Local__Sample", "true"), ("Local__GraphProfile", "comfortable"));
        using var http = new HttpClient { BaseAddress = both.Address };
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(3), TimeProvider.System);
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(250), TimeProvider.System);
        while ((await (await http.GetAsync("/healthz", deadline.Token)).Content.ReadAsStringAsync(deadline.Token)).Split("\"ok\"").Length < 4)
            await again.WaitForNextTickAsync(deadline.Token);
        return both;
    }

    /// <summary>A window of another product than the one of all tests.</summary>
    internal Task<IPage> OpenAsync(RunningProduct at, SamplePerson person, string place, int width = 1280) =>
        NewPageAsync($"/?as={person.Id}#/{place}", width, "default", at);

    private async Task<IPage> NewPageAsync(string path, int width, string theme, RunningProduct? at = null)
    {
        if (browser is null || product is null)
            Assert.Skip($"cannot run here: {reason}");
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            // What is half faded in is neither readable nor steady.
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        await context.AddInitScriptAsync($"try {{ localStorage.setItem('teamsalign.theme', '{theme}') }} catch {{ }}");
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri((at ?? product).Address, path).AbsoluteUri, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (product is not null)
            await product.DisposeAsync();
    }

    private void Say(string sentence)
    {
        reason = sentence;
        TestContext.Current.SendDiagnosticMessage(sentence);
    }
}
