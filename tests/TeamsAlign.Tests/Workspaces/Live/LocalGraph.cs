using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsAlign.Lists;
using TeamsAlign.Lists.Tests.Contract;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>The local Graph in its unpleasant profile, as a process of its own. Each test has a site of its own in it.</summary>
public sealed class LocalGraph : IAsyncLifetime
{
    private int sites;
    private LocalGraphProcess? process;
    private GraphConnection? connection;

    internal LocalGraphProcess Process => process!;

    /// <summary>Graph as the application reaches it.</summary>
    internal Microsoft.Graph.GraphServiceClient Sdk => connection!.Graph;

    internal HttpClient Http { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var cancel = TestContext.Current.CancellationToken;
        process = await LocalGraphProcess.StartAsync(cancel);
        Http.BaseAddress = new Uri(process.Address);
        var options = await process.OptionsAsync(TimeSpan.FromSeconds(30), cancel);
        connection = new GraphConnection(options, new ThrottlingGate(TimeProvider.System, 1_000_000), TimeProvider.System, NullLoggerFactory.Instance);
    }

    /// <summary>A site with all lists and no row.</summary>
    internal async Task<LiveSite> NewSiteAsync(TimeProvider? time = null, string? snapshots = null)
    {
        var cancel = TestContext.Current.CancellationToken;
        var path = string.Create(CultureInfo.InvariantCulture, $"sites/line-{Interlocked.Increment(ref sites)}");
        using var made = await Http.PostAsJsonAsync("/control/graph/sites", new JsonObject { ["path"] = path, ["displayName"] = path }, cancel);
        var id = (string)JsonNode.Parse(await made.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancel))!["id"]!;
        var lists = connection!.Lists(id);
        var report = await lists.ProvisionAsync(LiveSite.Kinds.Schemas, cancel);
        return report.Drifts.Count == 0
            ? new LiveSite(this, path, lists, connection.Gate, time ?? TimeProvider.System) { SnapshotFolder = snapshots }
            : throw new InvalidOperationException(string.Join('\n', report.Drifts));
    }

    public async ValueTask DisposeAsync()
    {
        connection?.Dispose();
        Http.Dispose();
        if (process is not null)
            await process.DisposeAsync();
    }
}
