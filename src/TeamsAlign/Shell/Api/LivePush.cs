using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>Tells the pages that are open on this process of each version, once this process can answer it: in a cluster every process tells its own.</summary>
internal sealed class LivePush(WorkspaceHost host, IHubContext<LiveHub> hub) : BackgroundService
{
    // Only the newest version matters: pages fetch the whole of what they show.
    private readonly Channel<Commit> newest = Channel.CreateBounded<Commit>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        host.Published += commit => newest.Writer.TryWrite(commit);
        await foreach (var commit in newest.Reader.ReadAllAsync(stoppingToken))
            await hub.Clients.All.SendAsync("changed", new { version = commit.State.Version.ToString() }, stoppingToken);
    }
}
