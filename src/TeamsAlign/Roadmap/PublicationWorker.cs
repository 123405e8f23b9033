using System.Threading.Channels;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>Finishes publications that need several chains, also those a process left behind when it ended.</summary>
internal sealed class PublicationWorker(WorkspaceHost host) : BackgroundService
{
    private const string Surface = "app";

    // One sign is enough: each look takes in all that is unfinished.
    private readonly Channel<bool> signs = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        host.Committed += commit =>
        {
            if (commit.State.DraftBeingPublished is not null)
                signs.Writer.TryWrite(true);
        };
        await host.ReadyAsync(stoppingToken);
        signs.Writer.TryWrite(true);
        await foreach (var _ in signs.Reader.ReadAllAsync(stoppingToken))
            await FinishAsync(stoppingToken);
    }

    private async Task FinishAsync(CancellationToken cancellationToken)
    {
        while (host.State.DraftBeingPublished is { } draft)
        {
            var id = CommandId.Of("", Person.System.Id, draft.Key, nameof(ContinuePublication), host.State.RowVersion(draft.Key) + host.State.Version);
            if (await host.SendAsync(new ContinuePublication(draft.Key), Person.System, Surface, id, cancellationToken) is Outcome.Refused)
                return;
        }
    }
}
