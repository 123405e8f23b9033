using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>Tells the pages that are open on this process of each version, once this process can answer it: in a cluster every process tells its own.</summary>
internal sealed class LivePush(WorkspaceHost host, WorkspaceIdentity identity, IHubContext<LiveHub> hub) : BackgroundService
{
    public const string Changed = "changed";

    // Only the newest version matters: pages fetch the whole of what they show.
    private readonly Channel<Commit> newest = Channel.CreateBounded<Commit>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

    public static object Of(WorkspaceState state) => new { version = state.Version.ToString() };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        host.Published += commit => newest.Writer.TryWrite(commit);
        // Where there is one workspace every page shows it, also one that is still being let in.
        var pages = identity.Key is null ? hub.Clients.All : hub.Clients.Group(identity.Name);
        await foreach (var commit in newest.Reader.ReadAllAsync(stoppingToken))
            await pages.SendAsync(Changed, Of(commit.State), stoppingToken);
    }
}
