using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>
/// Every ask gets an answer, also who opens the bot's chat later: when a person can be reached, or can be reached again, what waited for them is sent.
/// Of several about one record only the newest, since it shows the record as it is now.
/// </summary>
internal sealed partial class LateNotices(WorkspaceHost host, DeliveryStore store, Postman postman, TimeProvider time, ILogger<LateNotices> logger) : BackgroundService
{
    /// <summary>Older news than this is history, to be looked up in the tab.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await host.ReadyAsync(stoppingToken);
        // One process sends: the writer's.
        await foreach (var person in store.Reachable.Reader.ReadAllAsync(stoppingToken))
            if (host.IsWriter)
                await SendAsync(person, stoppingToken);
    }

    private async Task SendAsync(PersonId person, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var same in store.Cards.All.Where(c => c.For == person && Waits(c)).OrderByDescending(c => c.At).ToLookup(c => (c.Face, c.Subject)))
            {
                if (!await postman.SendLateAsync(same.First(), host.State, cancellationToken))
                    continue;
                foreach (var older in same.Skip(1))
                    await store.Cards.PutAsync(older with { Undelivered = "A newer message about it was sent." }, cancellationToken);
            }
        }
#pragma warning disable CA1031 // The boundary of a reaction: logged once, and the next person's turn comes.
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.Failed(logger, failure);
        }
    }

    private bool Waits(PostedCard card) =>
        card is { Message: null, Undelivered: Postman.NotInstalled or Postman.BlockedByThem, For.IsNone: false } && card.At > time.GetUtcNow() - Kept;

    private static partial class Log
    {
        [LoggerMessage(220, LogLevel.Error, "What waited for a person could not be sent")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
