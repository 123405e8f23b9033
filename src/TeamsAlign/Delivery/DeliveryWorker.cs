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
    WorkspaceHost host, IEnumerable<INotify> notifiers, IEnumerable<INotifyDue> reminders, DeliveryStore store, CardDesk desk, Postman postman, SecondTries later,
    Telling telling, IOptions<DueOptions> options, TimeProvider time, ILogger<DeliveryWorker> logger)
    : BackgroundService
{
    /// <summary>How far back a start looks for events nobody was told.</summary>
    private static readonly TimeSpan LookBack = TimeSpan.FromHours(24);

    /// <summary>Cards older than this are no longer followed; opening them refreshes them anyway.</summary>
    private static readonly TimeSpan FollowFor = TimeSpan.FromDays(30);

    /// <summary>Commits that are dealt with at once.</summary>
    private const int MostTogether = 100;

    /// <summary>Receivers that are told at the same time. More would be told faster than a small tenant lets their rows be written, and after a crash as many may be told twice.</summary>
    private const int AtOnce = 8;

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
            await TellAsync(together.SelectMany(c => c.Commands.SelectMany(d => NoticesOf(d.JournalKey, d.Events, c.State))), stoppingToken);
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
        await TellAsync(
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
                await TellAsync([.. reminder.Due(state, store, now).Where(d => store.Cards.Get(d.Key) is null).Select(d => new Due(d.Key, d.Notice, state))], cancellationToken);
            }, cancellationToken);
        store.LookForReachable(Postman.Quiet, Postman.Again);
    }

    private bool IsLeft(PostedCard claim) =>
        claim is { Message: null, Undelivered: null, For.IsNone: false } && NoticeKind.Of(claim.Kind) is not null && NoticeKind.MayComeLate(claim.Kind)
        && claim.At < time.GetUtcNow() - LookBack && claim.At > time.GetUtcNow() - FollowFor;

    /// <summary>What the journal tells of an earlier change. Whoever chose since how to be told of such news has dealt with what was there by then.</summary>
    private IReadOnlyList<Due> LeftOf(JournalEntry entry, WorkspaceState state) => Guarded(() => NoticesOf(entry.Key, DomainEventJson.Read(entry.Events), state)
        .Where(d => NoticeKind.Of(d.Notice.Kind) is null || !state.HistoryOf(d.Notice.To.Value).Any(e => e.Verb == nameof(SetNotices) && e.At >= entry.At)));

    private async Task FollowAsync(IReadOnlySet<string> changed, CancellationToken cancellationToken)
    {
        // The newest state, not the commits': several in a row need one drawing.
        var state = host.State;
        var concerned = store.Cards.All.Where(c => c.Message is not null && c.At > time.GetUtcNow() - FollowFor && desk.IsConcerned(c, changed)).ToArray();
        await Task.WhenAll(concerned.Select(card => postman.UpdateAsync(card, state, cancellationToken)));
    }

    private IEnumerable<Due> NoticesOf(string journalKey, IReadOnlyList<DomainEvent> events, WorkspaceState state) => events.SelectMany((happened, i) => Guarded(() =>
        notifiers.SelectMany(n => n.For(happened, state))
            .Select(n => new Due(n.Once ?? $"{journalKey}.{i}.{KnownConversation.KeyOf(n.Receiver)}", n, state))));

    /// <summary>What cannot be found out of one event must not keep people from being told of the others.</summary>
    private IReadOnlyList<Due> Guarded(Func<IEnumerable<Due>> find)
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

    /// <summary>Each receiver is told in order; several at a time, since each has to wait for SharePoint and for Teams. What is told once is sent once, whoever of several found it.</summary>
    private Task TellAsync(IEnumerable<Due> notices, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        notices.DistinctBy(d => d.Key).GroupBy(d => d.Notice.Receiver), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
        (lane, stop) => new ValueTask(TellInOrderAsync([.. lane], stop)));

    /// <summary>While one is being sent the next is claimed: a claim alone leaves nobody in doubt after a crash.</summary>
    private async Task TellInOrderAsync(Due[] lane, CancellationToken cancellationToken)
    {
        var next = ClaimAsync(lane[0], cancellationToken);
        for (var i = 0; i < lane.Length; i++)
        {
            var (due, claim) = (lane[i], next);
            if (i + 1 < lane.Length)
                next = ClaimAsync(lane[i + 1], cancellationToken);
            await GuardAsync(() => SendAsync(due, claim, cancellationToken), cancellationToken);
        }
    }

    private async Task<Postman.ClaimedNotice?> ClaimAsync(Due due, CancellationToken cancellationToken)
    {
        switch (telling.Of(due.State, due.Notice.To, due.Notice.Kind, time.GetUtcNow()))
        {
            case WhenTold.NotByItself:
                return null;
            case WhenTold.Later:
                await postman.HoldAsync(due.Key, due.Notice, cancellationToken);
                return null;
            default:
                return await postman.ClaimAsync(due.Key, due.Notice, tries: 0, due.State, cancellationToken);
        }
    }

    private async Task SendAsync(Due due, Task<Postman.ClaimedNotice?> claim, CancellationToken cancellationToken)
    {
        try
        {
            if (await claim is not { } claimed || await postman.SendAsync(claimed, due.State, cancellationToken))
                return;
        }
        catch (ListsException failure)
        {
            Log.NotNoted(logger, due.Key, failure.Kind);
        }

        later.Add(due.Key, due.Notice);
    }

    /// <summary>One message that cannot be sent must not keep the others from being sent.</summary>
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

    /// <param name="Key">Under which it is claimed.</param>
    /// <param name="State">What it shows the record as.</param>
    private sealed record Due(string Key, Notice Notice, WorkspaceState State);

    private static partial class Log
    {
        [LoggerMessage(210, LogLevel.Error, "A reaction to a change failed")]
        public static partial void Failed(ILogger logger, Exception failure);

        [LoggerMessage(211, LogLevel.Warning, "Notice {Key} could not be noted ({Kind}); it is tried again later")]
        public static partial void NotNoted(ILogger logger, string key, ListsFault kind);
    }
}
