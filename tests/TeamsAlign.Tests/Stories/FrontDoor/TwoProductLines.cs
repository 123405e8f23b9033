using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>
/// One process with a home site. "Meeting rooms" belongs to the team, where Priya decides for product and Sofia for sales. "Desk phones" was added while the process ran; it was
/// open until Marcus and Priya had come, and belongs to no place.
/// </summary>
public sealed class TwoProductLines : IAsyncLifetime
{
    public const string Rooms = "meeting-rooms";
    public const string Phones = "desk-phones";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly List<IAsyncDisposable> open = [];
    private readonly Dictionary<string, string> rows = [];
    private ProductProcess? process;

    public ProductProcess Process => process ?? throw new InvalidOperationException("It has not been started.");

    public SharePoint Home => new(Process.Http, "sites/home");

    public async ValueTask InitializeAsync()
    {
        process = await ProductProcess.StartAsync("--Local:HomeSite=sites/home", "--Graph:HomeLookSeconds=1");
        await AddSiteAsync("sites/rooms");
        await ListAsync(Rooms, "Meeting rooms", "sites/rooms");
        await HealthAsync(Rooms, "ok");
        await BelongsToAsync(await ChatAsync(Somebody.Ana, Place.Team), "Meeting rooms");
        await AddSiteAsync("sites/phones");
        await ListAsync(Phones, "Desk phones", "sites/phones", isOpen: true);
        await HealthAsync(Phones, "ok");
        foreach (var person in (Somebody[])[Somebody.Marcus, Somebody.Priya])
        {
            using var tab = await Process.TabOfAsync(person, Phones);
            (await tab.GetAsync("/api/me")).Ok.ToString();
        }

        await ListAsync(Phones, "Desk phones", "sites/phones");
        await UntilAsync("desk phones to be closed", async () =>
        {
            using var lena = await Process.TabOfAsync(Somebody.Lena, Phones);
            return (await lena.GetAsync("/api/product-lines")).Ok.AsArray().Count == 1;
        });
    }

    public async Task AddSiteAsync(string path)
    {
        using var made = await Process.Http.PostAsJsonAsync("/control/graph/sites", new JsonObject { ["path"] = path, ["displayName"] = path });
        made.EnsureSuccessStatusCode();
    }

    /// <summary>Ana writes the row of a product line in the home site, or changes it.</summary>
    public async Task ListAsync(string key, string name, string site, string state = "Active", bool isOpen = false) => rows[key] = await Home.EditAsync(
        "Workspaces", Somebody.Ana,
        new JsonObject { ["RecordKey"] = key, ["Title"] = name, ["SiteAddress"] = $"https://contoso.sharepoint.local/{site}", ["State"] = state, ["IsOpen"] = isOpen },
        rows.GetValueOrDefault(key));

    /// <summary>The whole set-up of a place: the app is added, and its two questions answered.</summary>
    public static async Task BelongsToAsync(Chat chat, string name)
    {
        ArgumentNullException.ThrowIfNull(chat);
        await chat.AddAppAsync();
        var question = await chat.UntilAsync("the question which product line", m => m.Shows("Which product line is this for?"));
        var choices = (await chat.PressesAsync(question, "Choose")).Card;
        var (action, data) = choices.Filled("Use this one", ("Product line", choices.Choice("Product line", name)));
        await chat.ExecutesAsync(question, (string)action["verb"]!, data);
        var deciders = await chat.UntilAsync("the card that asks who decides", m => m.Shows("Who decides for product?"));
        await chat.PressesAsync(deciders, "Save", ("For product", Somebody.Priya.Id), ("For sales", Somebody.Sofia.Id));
    }

    /// <summary>What health says of a product line, once it says that.</summary>
    public async Task<JsonNode> HealthAsync(string key, string status)
    {
        JsonNode? one = null;
        await UntilAsync($"{key} to be {status}", async () =>
        {
            using var answer = await Process.Http.GetAsync("/healthz");
            var health = answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadFromJsonAsync<JsonNode>() : null;
            one = health?["workspaces"]!.AsArray().FirstOrDefault(w => (string?)w!["key"] == key);
            return (string?)one?["status"] == status;
        });
        return one!;
    }

    /// <summary>Somebody in a conversation, until the stories end.</summary>
    public async Task<Chat> ChatAsync(Somebody person, Place place)
    {
        var chat = await Chat.OpenAsync(Process, person, place);
        open.Add(chat);
        return chat;
    }

    /// <summary>A request asked for in the tab; its key.</summary>
    public async Task<string> AskedAsync(Somebody person, string productLine, string need)
    {
        using var tab = await Process.TabOfAsync(person, productLine);
        return (string)(await tab.PostAsync("/api/requests", new() { ["need"] = need, ["accountName"] = "Contoso" })).Ok["key"]!;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var chat in open)
            await chat.DisposeAsync();
        if (process is null)
            return;
        TestContext.Current.SendDiagnosticMessage("{0}", process.Output());
        await process.DisposeAsync();
    }

    private static async Task UntilAsync(string what, Func<Task<bool>> isSo)
    {
        using var deadline = new CancellationTokenSource(Patience, TimeProvider.System);
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(250), TimeProvider.System);
        while (!await isSo())
        {
            if (deadline.IsCancellationRequested)
                throw new TimeoutException($"Waited for {what}.");
            await again.WaitForNextTickAsync(CancellationToken.None);
        }
    }
}
