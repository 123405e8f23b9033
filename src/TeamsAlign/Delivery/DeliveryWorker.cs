using System.Threading.Channels;
using Microsoft.Extensions.Options;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;
using TeamsAlign.Workspaces.Due;

namespace TeamsAlign.Delivery;

/// <summary>
/// After each commit: redraws the cards it concerns and tells the people it concerns. Once a minute: tells what is due. When the writer comes here: what
/// a crash left untold.
/// </summary>
internal sealed partial class DeliveryWorker(
    WorkspaceHost host, IEnumerable<INotify> notifiers, IEnumerable<INotifyDue> reminders, DeliveryStore store, CardDesk desk, PressedCards pressed, Postman postman, SecondTries later,
    Teller teller, IOptions<DueOptions> options, TimeProvider time, ILogger<DeliveryWorker> logger)
    : BackgroundService
{
    /// <summary>How far back a start looks for events nobody was told.</summary>
    private static readonly TimeSpan LookBack = TimeSpan.FromHours(24);

    /// <summary>Cards older than this are no longer followed; opening them refreshes them anyway.</summary>
    private static readonly TimeSpan FollowFor = TimeSpan.FromDays(30);

    /// <summary>Commits that are dealt with at once.</summary>
    private const int MostTogether = 100;

    /// <summary>Null for a look at what is due.</summary>
    private readonly Channel<Commit?> commits = Channel.CreateUnbounded<Commit?>(new UnboundedChannelOptions { SingleReader = true });
    private readonly INotify[] notifiers = [.. notifiers];
    private readonly INotifyDue[] reminders = [.. reminders];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        host.Committed += commit => commits.Writer.TryWrite(commit);
        // The writer may have been faster than this; looking twice for what is untold tells nobody twice.
        if (host is { IsWriter: true, IsReady: true })
            commits.Writer.TryWrite(new Commit(host.State, []) { IsStart = true });
        await using var minute = time.CreateTimer(_ => commits.Writer.TryWrite(null), null, options.Value.Every, options.Value.Every);
        while (await commits.Reader.WaitToReadAsync(stoppingToken))
        {
            var (together, isDue) = Waiting();
            if (isDue)
                await RemindAsync(stoppingToken);
            if (together is [{ IsStart: true } start, ..])
                await CatchUpAsync(start.State, stoppingToken);
            if (together.Count == 0)
                continue;
            await GuardAsync(() => FollowAsync(together.SelectMany(c => c.ChangedKeys).ToHashSet(StringComparer.OrdinalIgnoreCase), stoppingToken), stoppingToken);
            await teller.TellAsync(together.SelectMany(c => c.Commands.SelectMany(d => NoticesOf(d.JournalKey, d.Events, c.State))), stoppingToken);
        }
    }

    /// <summary>The commits that came while the last ones were dealt with: a card that several of them change is drawn once.</summary>
    private (IReadOnlyList<Commit> Commits, bool IsDue) Waiting()
    {
        var (together, isDue) = (new List<Commit>(), false);
        while (together.Count < MostTogether && commits.Reader.TryPeek(out var next) && (together.Count == 0 || next is not { IsStart: true }) && commits.Reader.TryRead(out next))
        {
            if (next is null)
                isDue = true;
            else
                together.Add(next);
        }

        return (together, isDue);
    }

    /// <summary>The writer came here: another process may have claimed and sent what this one does not know of, and left the rest untold.</summary>
    private async Task CatchUpAsync(WorkspaceState state, CancellationToken cancellationToken)
    {
        await GuardAsync(() => store.LoadAsync(cancellationToken), cancellationToken);
        await teller.TellAsync(
            state.Journal.Where(e => e.At > time.GetUtcNow() - LookBack && e.Events is not null).OrderBy(e => e.At).SelectMany(e => LeftOf(e, state)), cancellationToken);
        // Older claims that were never sent: they waited for the end of quiet hours.
        foreach (var claim in store.Cards.All.Where(IsLeft).ToArray())
            later.Add(claim.Key, Notice.Of(claim));
        store.LookForReachable();
    }

    private async Task RemindAsync(CancellationToken cancellationToken)
    {
        if (host is not { IsWriter: true, IsReady: true })
            return;
        var (state, now) = (host.State, time.GetUtcNow());
        foreach (var reminder in reminders)
            await GuardAsync(async () =>
            {
                await teller.TellAsync([.. reminder.Due(state, store, now).Where(d => store.Cards.Get(d.Key) is null).Select(d => new KeyedNotice(d.Key, d.Notice, state))], cancellationToken);
            }, cancellationToken);
        store.LookForReachable(Postman.Quiet, Postman.Again);
    }

    private bool IsLeft(PostedCard claim) =>
        claim is { Message: null, Undelivered: null, For.IsNone: false } && NoticeKind.Of(claim.Kind) is not null && NoticeKind.MayComeLate(claim.Kind)
        && claim.At < time.GetUtcNow() - LookBack && claim.At > time.GetUtcNow() - FollowFor;

    /// <summary>What the journal tells of an earlier change. Whoever chose since how to be told of such news has dealt with what was there by then.</summary>
    private IReadOnlyList<KeyedNotice> LeftOf(JournalEntry entry, WorkspaceState state) => Guarded(() => NoticesOf(entry.Key, DomainEventJson.Read(entry.Events), state)
        .Where(d => NoticeKind.Of(d.Notice.Kind) is null || !state.HistoryOf(d.Notice.To.Value).Any(e => e.Verb == nameof(SetNotices) && e.At >= entry.At)));

    private async Task FollowAsync(IReadOnlySet<string> changed, CancellationToken cancellationToken)
    {
        // The newest state, not the commits': several in a row need one drawing.
        var state = host.State;
        var concerned = store.Cards.All.Where(c => c.Message is not null && c.At > time.GetUtcNow() - FollowFor && desk.IsConcerned(c, changed)).ToArray();
        await Task.WhenAll(concerned.Where(card => !pressed.Hold(card)).Select(card => postman.UpdateAsync(card, state, cancellationToken)));
    }

    private IEnumerable<KeyedNotice> NoticesOf(string journalKey, IReadOnlyList<DomainEvent> events, WorkspaceState state) => events.SelectMany((happened, i) => Guarded(() =>
        notifiers.SelectMany(n => n.For(happened, state))
            .Select(n => new KeyedNotice(n.Once ?? $"{journalKey}.{i}.{KnownConversation.KeyOf(n.Receiver)}", n, state))));

    /// <summary>What cannot be found out of one event must not keep people from being told of the others.</summary>
    private IReadOnlyList<KeyedNotice> Guarded(Func<IEnumerable<KeyedNotice>> find)
    {
        try
        {
            return [.. find()];
        }
#pragma warning disable CA1031 // The boundary of a reaction: logged once, and the next one goes on.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.Failed(logger, failure);
            return [];
        }
    }

    /// <summary>One reaction that fails must not keep the others from being done.</summary>
    private async Task GuardAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work();
        }
#pragma warning disable CA1031 // The boundary of a reaction: logged once, and the next one goes on.
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.Failed(logger, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(210, LogLevel.Error, "A reaction to a change failed")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
