using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>A product set up as S0 leaves it, shared by the stories: Priya and Tomas decide for product, Sofia and Daniel for sales.</summary>
public class StoryProduct : IAsyncLifetime
{
    private readonly List<IAsyncDisposable> open = [];
    private const int MostPresses = 5;
    private ProductProcess? process;

    /// <summary>As on the command line.</summary>
    protected virtual IReadOnlyList<string> Settings => ["--Local:OtherTenants=false"];

    public ProductProcess Process => process ?? throw new InvalidOperationException("It has not been started.");

    public SharePoint SharePoint => Process.SharePoint;

    public async ValueTask InitializeAsync()
    {
        process = await ProductProcess.StartAsync([.. Settings]);
        var ana = await ChatAsync(Somebody.Ana, Place.Team);
        using var priya = await TabAsync(Somebody.Priya);
        // On a machine that is busy with something else a press may come back before it is done; then it is pressed again, as people do.
        for (var press = 0; press < MostPresses; press++)
        {
            await NameDecidersAsync(ana);
            if ((bool)(await priya.GetAsync("/api/me")).Ok["may"]!["decide"]!)
                return;
        }
    }

    /// <summary>The whole set-up: the app is added to a team, and its one question answered.</summary>
    public static async Task<Pressed> NameDecidersAsync(Chat team)
    {
        ArgumentNullException.ThrowIfNull(team);
        await team.AddAppAsync();
        var question = await team.UntilAsync("the card that asks who decides", m => m.Shows("Who decides for product?"));
        return await team.PressesAsync(question, "Save",
            ("For product", $"{Somebody.Priya.Id},{Somebody.Tomas.Id}"), ("For sales", $"{Somebody.Sofia.Id},{Somebody.Daniel.Id}"));
    }

    /// <summary>Somebody in a conversation, until the stories end.</summary>
    public async Task<Chat> ChatAsync(Somebody person, Place place)
    {
        var chat = await Chat.OpenAsync(Process, person, place);
        open.Add(chat);
        return chat;
    }

    public Task<Tab> TabAsync(Somebody person) => Process.TabOfAsync(person);

    /// <summary>Ana as the one administrator. Nobody is before; the first is named by those who decide for product.</summary>
    public async Task<Tab> AdministratorAsync()
    {
        var ana = await TabAsync(Somebody.Ana);
        if ((bool)(await ana.GetAsync("/api/me")).Ok["may"]!["administer"]!)
            return ana;
        using var priya = await TabAsync(Somebody.Priya);
        var named = await priya.PutAsync($"/api/people/{Somebody.Ana.Id}/roles", new() { ["roles"] = new JsonArray("Administrator") });
        return named.Status == HttpStatusCode.NoContent ? ana : throw new InvalidOperationException(named.Text);
    }

    /// <summary>A request asked for through the tab; its key.</summary>
    public async Task<string> AskedByAsync(Somebody person, string need, string customer)
    {
        using var tab = await TabAsync(person);
        return (string)(await tab.PostAsync("/api/requests", new() { ["need"] = need, ["accountName"] = customer })).Ok["key"]!;
    }

    /// <summary>A request of Lena's that the sales managers decide after Priya, who has.</summary>
    public async Task<(string Key, string Request)> PutToSalesAsync(string need, string customer)
    {
        // Of its own area: other stories share the product, and are not to be asked.
        const string area = "Decided by sales too";
        using var ana = await AdministratorAsync();
        var policies = (await ana.GetAsync("/api/policies")).Ok["policies"]!.AsArray();
        if (!policies.Any(p => (string?)p!["policy"]!["name"] == area))
        {
            var policy = new JsonObject { ["name"] = area, ["areas"] = new JsonArray(area), ["steps"] = new JsonArray(Step("Product", "Product manager"), Step("Sales", "Sales manager")) };
            _ = (await ana.PostAsync("/api/policies", policy)).Ok;
        }

        var request = await AskedByAsync(Somebody.Lena, need, customer);
        using var priya = await TabAsync(Somebody.Priya);
        _ = (await priya.PutAsync($"/api/requests/{request}/description", new() { ["title"] = need, ["area"] = area })).Ok;
        _ = (await priya.PostAsync($"/api/requests/{request}/answers", new() { ["answer"] = "approve" })).Ok;
        return ((string)(await priya.GetAsync($"/api/approvals?of={request}")).Ok[0]!["key"]!, request);
    }

    /// <summary>A step of a policy that anyone of a role decides.</summary>
    public static JsonObject Step(string name, string role) => new() { ["name"] = name, ["approvers"] = new JsonArray(new JsonObject { ["role"] = role }) };

    public async ValueTask DisposeAsync()
    {
        foreach (var chat in open)
            await chat.DisposeAsync();
        GC.SuppressFinalize(this);
        if (process is null)
            return;
        // Seen with -diagnostics: what the product itself had to say about a failure.
        TestContext.Current.SendDiagnosticMessage("{0}", process.Output());
        await process.DisposeAsync();
    }
}

/// <summary>One that looks every second for what is due.</summary>
public sealed class PunctualProduct : StoryProduct
{
    protected override IReadOnlyList<string> Settings => ["--Due:Every=00:00:01"];

    /// <summary>Changes a setting of the product line.</summary>
    public async Task SetAsync(string setting, string value)
    {
        using var ana = await AdministratorAsync();
        var set = await ana.PutAsync($"/api/settings/{Uri.EscapeDataString(setting)}", new() { ["value"] = value });
        if (set.Status != HttpStatusCode.NoContent)
            throw new InvalidOperationException(set.Text);
    }

    /// <summary>Makes every day a working day, in a zone in which midnight is hours away on both sides.</summary>
    /// <returns>What the clock says there.</returns>
    public async Task<DateTimeOffset> ByDayAsync()
    {
        var zone = TimeProvider.System.GetUtcNow().Hour is < 5 or >= 22 ? "Etc/GMT+6" : "Etc/UTC";
        await SetAsync("Working days", "Mon-Sun");
        await SetAsync("Time zone", zone);
        return TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(zone));
    }
}
