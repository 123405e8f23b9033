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
        await foreach (var commit in commits.Reader.ReadAllAsync(stoppingToken))
        {
            if (commit is null)
            {
                await RemindAsync(stoppingToken);
                continue;
            }

            if (commit.IsStart)
                await CatchUpAsync(commit.State, stoppingToken);
            await GuardAsync(() => FollowAsync(commit, stoppingToken), stoppingToken);
            foreach (var command in commit.Commands.Where(c => c.Events.Length > 0))
                await GuardAsync(() => TellAsync(command.JournalKey, command.Events, commit.State, stoppingToken), stoppingToken);
        }
    }

    /// <summary>The writer came here: another process may have claimed and sent what this one does not know of, and left the rest untold.</summary>
    private async Task CatchUpAsync(WorkspaceState state, CancellationToken cancellationToken)
    {
        await GuardAsync(() => store.LoadAsync(cancellationToken), cancellationToken);
        foreach (var entry in state.Journal.Where(e => e.At > time.GetUtcNow() - LookBack && e.Events is not null).OrderBy(e => e.At))
            await GuardAsync(() => TellAsync(entry, state, cancellationToken), cancellationToken);
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
                foreach (var due in reminder.Due(state, store, now).Where(d => store.Cards.Get(d.Key) is null).ToArray())
                    await TellAsync(due.Key, due.Notice, state, cancellationToken);
            }, cancellationToken);
        store.LookForReachable(Postman.Quiet, Postman.Again);
    }

    private bool IsLeft(PostedCard claim) =>
        claim is { Message: null, Undelivered: null, For.IsNone: false } && NoticeKind.Of(claim.Kind) is not null && NoticeKind.MayComeLate(claim.Kind)
        && claim.At < time.GetUtcNow() - LookBack && claim.At > time.GetUtcNow() - FollowFor;

    /// <summary>What the journal tells of an earlier change. Whoever chose since how to be told of such news has dealt with what was there by then.</summary>
    private async Task TellAsync(JournalEntry entry, WorkspaceState state, CancellationToken cancellationToken) =>
        await TellAsync(entry.Key, DomainEventJson.Read(entry.Events), state, cancellationToken, notice => NoticeKind.Of(notice.Kind) is not null
            && state.HistoryOf(notice.To.Value).Any(e => e.Verb == nameof(SetNotices) && e.At >= entry.At));

    private async Task FollowAsync(Commit commit, CancellationToken cancellationToken)
    {
        var changed = commit.ChangedKeys;
        var concerned = store.Cards.All.Where(c => c.Message is not null && c.At > time.GetUtcNow() - FollowFor && desk.IsConcerned(c, changed)).ToArray();
        // The newest state, not the commit's: several commits in a row need one drawing.
        await Task.WhenAll(concerned.Select(card => postman.UpdateAsync(card, host.State, cancellationToken)));
    }

    private async Task TellAsync(string journalKey, IReadOnlyList<DomainEvent> events, WorkspaceState state, CancellationToken cancellationToken, Func<Notice, bool>? isDealtWith = null)
    {
        for (var i = 0; i < events.Count; i++)
        {
            var happened = events[i];
            foreach (var notice in notifiers.SelectMany(n => n.For(happened, state)).DistinctBy(n => (n.Receiver, n.Once)).Where(n => isDealtWith?.Invoke(n) != true))
                await TellAsync(notice.Once ?? $"{journalKey}.{i}.{KnownConversation.KeyOf(notice.Receiver)}", notice, state, cancellationToken);
        }
    }

    private async Task TellAsync(string key, Notice notice, WorkspaceState state, CancellationToken cancellationToken)
    {
        try
        {
            switch (telling.Of(state, notice.To, notice.Kind, time.GetUtcNow()))
            {
                case WhenTold.NotByItself:
                    return;
                case WhenTold.Later:
                    await postman.HoldAsync(key, notice, cancellationToken);
                    return;
                default:
                    if (await postman.SendAsync(key, notice, tries: 0, state, cancellationToken))
                        return;
                    break;
            }
        }
        catch (ListsException failure)
        {
            Log.NotNoted(logger, key, failure.Kind);
        }

        later.Add(key, notice);
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

    private static partial class Log
    {
        [LoggerMessage(210, LogLevel.Error, "A reaction to a change failed")]
        public static partial void Failed(ILogger logger, Exception failure);

        [LoggerMessage(211, LogLevel.Warning, "Notice {Key} could not be noted ({Kind}); it is tried again later")]
        public static partial void NotNoted(ILogger logger, string key, ListsFault kind);
    }
}
