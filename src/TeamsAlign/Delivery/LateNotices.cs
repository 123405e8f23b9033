using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>
/// Every ask gets an answer, also who opens the bot's chat later: when a person can be reached, or can be reached again, or their quiet hours are over, what
/// waited for them is sent.
/// Of several about one record only the newest, since it shows the record as it is now.
/// </summary>
internal sealed partial class LateNotices(WorkspaceHost host, DeliveryStore store, Postman postman, SecondTries later, Telling telling, TimeProvider time, ILogger<LateNotices> logger) : BackgroundService
{
    public const string NewerWasSent = "A newer message about it was sent.";
    public const string NotWanted = "They chose not to be told at once.";

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
            foreach (var kept in store.Cards.All.Where(c => c.For == person && c is { Message: null, Undelivered: Postman.Quiet }).OrderBy(c => c.At).ToArray())
                await ReleaseAsync(kept, cancellationToken);
            foreach (var same in store.Cards.All.Where(c => c.For == person && Waits(c)).OrderByDescending(c => c.At).ToLookup(c => (c.Face, c.Subject)))
            {
                if (!await postman.SendLateAsync(same.First(), host.State, cancellationToken))
                    continue;
                foreach (var older in same.Skip(1))
                    await store.Cards.PutAsync(older with { Undelivered = NewerWasSent }, cancellationToken);
            }
        }
#pragma warning disable CA1031 // The boundary of a reaction: logged once, and the next person's turn comes.
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.Failed(logger, failure);
        }
    }

    /// <summary>Their quiet hours may be over, or they may have chosen since not to be told.</summary>
    private async Task ReleaseAsync(PostedCard kept, CancellationToken cancellationToken)
    {
        var when = telling.Of(host.State, kept.For, kept.Kind, time.GetUtcNow());
        if (when == WhenTold.Later)
            return;
        if (when == WhenTold.NotByItself || kept.At < time.GetUtcNow() - Kept)
        {
            await store.Cards.PutAsync(kept with { Undelivered = NotWanted }, cancellationToken);
            return;
        }

        // What must not come twice is given up before it is sent: after a crash nobody knows whether it was.
        if (!NoticeKind.MayComeLate(kept.Kind))
            await store.Cards.PutAsync(kept with { Undelivered = null }, cancellationToken);
        if (await postman.SendAsync(kept.Key, Notice.Of(kept), tries: 1, host.State, cancellationToken))
            return;
        await store.Cards.PutAsync(kept with { Undelivered = null }, cancellationToken);
        later.Add(kept.Key, Notice.Of(kept));
    }

    private bool Waits(PostedCard card) => card is { Message: null, For.IsNone: false } && card.At > time.GetUtcNow() - Kept && card.Undelivered switch
    {
        Postman.NotInstalled or Postman.BlockedByThem => NoticeKind.MayComeLate(card.Kind),
        Postman.Again => true,
        _ => false,
    };

    private static partial class Log
    {
        [LoggerMessage(220, LogLevel.Error, "What waited for a person could not be sent")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
