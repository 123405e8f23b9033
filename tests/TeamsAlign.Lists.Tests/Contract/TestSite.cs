using Microsoft.Extensions.Logging.Abstractions;
using TeamsAlign.Lists.Tests.Contract;
using Xunit;

[assembly: AssemblyFixture(typeof(TestSite))]

namespace TeamsAlign.Lists.Tests.Contract;

/// <summary>
/// The site the contract is checked on: of the local Graph, or of a real tenant when TEAMSALIGN_GRAPH_SITE (id, <c>host:/sites/name</c> or
/// address) and TEAMSALIGN_GRAPH_TOKEN (an access token that may manage lists there) are set. Every list made here is removed at the end.
/// </summary>
public sealed class TestSite : IAsyncLifetime
{
    private readonly List<string> made = [];
    private GraphOptions? options;
    private LocalGraphProcess? process;
    private GraphSite? site;

    public SiteLists Lists => site!.Lists;

    public GraphConnection Connection => site!.Connection;

    public bool IsLocal => process is not null;

    /// <summary>For what only the local Graph can be asked.</summary>
    internal LocalGraphProcess Local => process!;

    public async ValueTask InitializeAsync()
    {
        var cancel = TestContext.Current.CancellationToken;
        var name = Environment.GetEnvironmentVariable("TEAMSALIGN_GRAPH_SITE");
        process = name is null ? await LocalGraphProcess.StartAsync(cancel) : null;
        options = process is { } local ? await local.OptionsAsync(TimeSpan.FromSeconds(30), cancel) : Tenant(name!);
        site = await ConnectAsync(cancel);
    }

    /// <summary>The same site through a gate of its own, for a test that counts calls while others make theirs. The caller disposes it.</summary>
    public Task<GraphSite> ConnectAsync(CancellationToken cancellationToken)
    {
        var gate = new ThrottlingGate(TimeProvider.System, IsLocal ? 1_000_000 : WindowBudget.SmallTenant);
        return GraphSite.ConnectAsync(options!, gate, TimeProvider.System, NullLoggerFactory.Instance, cancellationToken);
    }

    /// <summary>A list that no other test has, with the demand schema.</summary>
    public async Task<ListSchema> NewListAsync(CancellationToken cancellationToken)
    {
        var schema = Demand.Named(NewName());
        await Lists.ProvisionAsync([schema], cancellationToken);
        return schema;
    }

    /// <summary>With an ampersand and a hash, because both have been mangled on the way.</summary>
    public string NewName()
    {
        var name = $"Demand & more #{Guid.NewGuid():N}"[..24];
        made.Add(name);
        return name;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is null && site is not null)
        {
            foreach (var name in made)
                await Connection.Graph.Sites[Lists.SiteId].Lists[await Lists.ListIdAsync(Demand.Named(name), CancellationToken.None)].DeleteAsync();
        }
        site?.Dispose();
        if (process is not null) await process.DisposeAsync();
    }

    private static GraphOptions Tenant(string name) => new()
    {
        SitePath = name,
        Token = _ => Task.FromResult(Environment.GetEnvironmentVariable("TEAMSALIGN_GRAPH_TOKEN") ?? ""),
    };
}
