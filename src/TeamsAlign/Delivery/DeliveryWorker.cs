using System.Threading.Channels;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>After each commit: redraws the cards it concerns and tells the people it concerns. When the writer comes here: what a crash left untold.</summary>
internal sealed partial class DeliveryWorker(
    WorkspaceHost host, IEnumerable<INotify> notifiers, DeliveryStore store, CardDesk desk, Postman postman, SecondTries later, TimeProvider time, ILogger<DeliveryWorker> logger)
    : BackgroundService
{
    /// <summary>How far back a start looks for events nobody was told.</summary>
    private static readonly TimeSpan LookBack = TimeSpan.FromHours(24);

    /// <summary>Cards older than this are no longer followed; opening them refreshes them anyway.</summary>
    private static readonly TimeSpan FollowFor = TimeSpan.FromDays(30);

    private readonly Channel<Commit> commits = Channel.CreateUnbounded<Commit>(new UnboundedChannelOptions { SingleReader = true });
    private readonly INotify[] notifiers = [.. notifiers];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        host.Committed += commit => commits.Writer.TryWrite(commit);
        // The writer may have been faster than this; looking twice for what is untold tells nobody twice.
        if (host is { IsWriter: true, IsReady: true })
            commits.Writer.TryWrite(new Commit(host.State, []) { IsStart = true });
        await foreach (var commit in commits.Reader.ReadAllAsync(stoppingToken))
        {
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
            await GuardAsync(() => TellAsync(entry.Key, DomainEventJson.Read(entry.Events), state, cancellationToken), cancellationToken);
        store.LookForReachable();
    }

    private async Task FollowAsync(Commit commit, CancellationToken cancellationToken)
    {
        var changed = commit.ChangedKeys;
        var concerned = store.Cards.All.Where(c => c.Message is not null && c.At > time.GetUtcNow() - FollowFor && desk.IsConcerned(c, changed)).ToArray();
        // The newest state, not the commit's: several commits in a row need one drawing.
        await Task.WhenAll(concerned.Select(card => postman.UpdateAsync(card, host.State, cancellationToken)));
    }

    private async Task TellAsync(string journalKey, IReadOnlyList<DomainEvent> events, WorkspaceState state, CancellationToken cancellationToken)
    {
        for (var i = 0; i < events.Count; i++)
        {
            var happened = events[i];
            foreach (var notice in notifiers.SelectMany(n => n.For(happened, state)).DistinctBy(n => n.Receiver))
                await TellAsync($"{journalKey}.{i}.{KnownConversation.KeyOf(notice.Receiver)}", notice, state, cancellationToken);
        }
    }

    private async Task TellAsync(string key, Notice notice, WorkspaceState state, CancellationToken cancellationToken)
    {
        try
        {
            if (await postman.SendAsync(key, notice, tries: 0, state, cancellationToken))
                return;
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
