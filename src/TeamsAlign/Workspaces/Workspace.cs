using System.Collections.Concurrent;
using System.Threading.Channels;
using TeamsAlign.Lists;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>
/// The one writer of a workspace: takes commands from a channel, decides them on the state before, commits them in chains and
/// publishes what is committed. A plain class; the cluster only decides where it lives.
/// </summary>
/// <param name="writer">Which process this is, for people who look at the head row.</param>
/// <param name="beside">Goes on beside commands for as long as a writer lives here: working off jobs.</param>
/// <param name="snapshots">Where the first load may start from; without, every load reads everything.</param>
/// <param name="givesUp">Whether it ends when another writer has taken over; otherwise it takes over in turn.</param>
internal sealed partial class Workspace(
    SiteLists lists, RecordKinds kinds, IntentSigner signer, TimeProvider time, ILoggerFactory loggers, string writer,
    Func<Workspace, CancellationToken, Task>? beside = null, Snapshots? snapshots = null, bool givesUp = false) : IWorkspace, IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Channel<Pending> queue = Channel.CreateBounded<Pending>(new BoundedChannelOptions(1_000) { SingleReader = true });
    private readonly SemaphoreSlim work = new(0);
    private readonly CancellationTokenSource stop = new();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource givenUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ILogger<Workspace> logger = loggers.CreateLogger<Workspace>();
    private volatile WorkspaceState? published;
    private volatile ListFollower? following;
    private volatile LoadProgress progress = LoadProgress.None;
    private volatile bool isTold;
    private Task running = Task.CompletedTask;
    private bool hasLoaded;

    /// <summary>Raised after each publication, on the writer's own turn: handlers only take note and work elsewhere.</summary>
    public event Action<Commit>? Published;

    public WorkspaceState State => published ?? throw new LoadingException(progress);

    public bool IsReady => published is not null;

    /// <summary>How far loading is, or was.</summary>
    public LoadProgress Progress => progress;

    /// <summary>Completes when another writer has taken over and this one has ended.</summary>
    public Task GivenUp => givenUp.Task;

    /// <summary>Starts loading and, once loaded, working.</summary>
    public void Start() => running = Task.Run(() => LiveAsync(stop.Token));

    public Task ReadyAsync(CancellationToken cancellationToken) => ready.Task.WaitAsync(cancellationToken);

    /// <summary>Whether Graph tells of changes by itself; otherwise lists are looked at more often.</summary>
    public bool IsTold
    {
        get => isTold;
        set
        {
            isTold = value;
            if (following is { } follower)
                follower.IsTold = value;
        }
    }

    /// <summary>Graph says that a list changed; null where it may have missed telling. Looked at soon, if the writer lives here.</summary>
    public void Hear(string? list) => following?.Hear(list);

    public async Task<Outcome> SendAsync(Command command, Person by, string surface, CommandId id, CancellationToken cancellationToken)
    {
        var pending = new Pending(new Envelope(id, command, by, surface));
        try
        {
            await queue.Writer.WriteAsync(pending, cancellationToken);
        }
        catch (ChannelClosedException)
        {
            throw Elsewhere();
        }

        work.Release();
        return await pending.Answer.Task.WaitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        RefuseAll();
        stop.Dispose();
        work.Dispose();
    }

    private static NotSavedException Elsewhere() => new(new FencedException());

    private void RefuseAll()
    {
        queue.Writer.TryComplete();
        while (queue.Reader.TryRead(out var pending))
            pending.Answer.TrySetException(Elsewhere());
    }

    private async Task LiveAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await LiveOnceAsync(cancellationToken);
            }
            catch (FencedException fenced)
            {
                Log.Fenced(logger, fenced.Message);
                if (givesUp)
                {
                    RefuseAll();
                    givenUp.TrySetResult();
                    return;
                }
            }
            catch (ReloadException)
            {
                Log.Reloading(logger);
            }
#pragma warning disable CA1031 // The writer outlives every fault: it says what happened, waits, and starts from what Graph holds.
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Log.CannotWork(logger, failure);
                await Task.Delay((failure as ListsException)?.RetryAfter ?? Pause, time, cancellationToken);
            }
        }
    }

    /// <summary>Takes over, then works until something makes it start anew. The follower ends with it.</summary>
    private async Task LiveOnceAsync(CancellationToken cancellationToken)
    {
        using var life = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var news = new ConcurrentQueue<ListNews>();
        var now = new Writer(lists, kinds, signer, time, loggers, Publish);
        // Whatever made a later life necessary, memory was in doubt: then only the lists themselves count.
        await now.LoadAsync(writer, hasLoaded ? null : snapshots, found => Wake(() => news.Enqueue(found)), p => progress = p, life.Token);
        hasLoaded = true;
        now.Follower!.IsTold = isTold;
        following = now.Follower;
        var editsAreNext = false;
        var looks = Task.Run(() => now.Follower!.RunAsync(life.Token), CancellationToken.None);
        var keeper = new SnapshotKeeper(snapshots, now, time);
        var keeping = Task.Run(() => keeper.RunAsync(() => Wake(keeper.Ask), life.Token), CancellationToken.None);
        var jobs = beside is null ? Task.CompletedTask : Task.Run(() => beside(this, life.Token), CancellationToken.None);
        try
        {
            while (!looks.IsCompleted)
            {
                keeper.TakeTurn();
                // Commands and edits take turns, so that neither waits for all of the other.
                var hasCommands = queue.Reader.TryPeek(out _);
                if (news.TryDequeue(out var found))
                    await now.NoteAsync(found, cancellationToken);
                else if (now.HasEdits && (editsAreNext || !hasCommands))
                    await now.TakeEditsAsync(cancellationToken);
                else if (hasCommands)
                    await TurnAsync(now, cancellationToken);
                else
                    await Task.WhenAny(work.WaitAsync(life.Token), looks);
                editsAreNext = hasCommands && !editsAreNext;
            }
        }
        finally
        {
            following = null;
            await life.CancelAsync();
            await looks.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await jobs.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await keeping.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (cancellationToken.IsCancellationRequested)
                await keeper.LastAsync();
        }

        await looks;
    }

    /// <summary>Decides all that waits, as far as it fits one chain, commits it, publishes it, answers, and brings the rows in place.</summary>
    private async Task TurnAsync(Writer now, CancellationToken cancellationToken)
    {
        var chain = new Chain(kinds, now.State, time.GetUtcNow());
        var answers = new List<(Pending Pending, Func<WorkspaceState, Outcome> Answer)>();
        while (queue.Reader.TryPeek(out var next) && Decide(now, chain, next, answers))
            queue.Reader.TryRead(out _);
        var open = (IReadOnlyList<Intent>)[];
        if (chain.Commands.Count > 0)
        {
            try
            {
                open = await now.CommitAsync(chain, cancellationToken);
            }
            catch (Exception failure)
            {
                foreach (var (pending, _) in answers)
                    pending.Answer.TrySetException(new NotSavedException(failure));
                throw;
            }
        }

        foreach (var (pending, answer) in answers)
            pending.Answer.TrySetResult(answer(State));
        await now.FinishAsync(open, chain.Rows, cancellationToken);
    }

    /// <returns>False where the command has to wait for the next chain.</returns>
    private bool Decide(Writer now, Chain chain, Pending pending, List<(Pending Pending, Func<WorkspaceState, Outcome> Answer)> answers)
    {
        var envelope = pending.Envelope;
        if (Before(now, chain, envelope) is { } entry)
        {
            answers.Add((pending, state => entry.By == envelope.By.Id
                ? new Outcome.Done(entry.Subject, state, Repeated: true)
                : new Outcome.Refused(Refusal.NotAllowed("not-yours", "Somebody else has already done this."))));
            return true;
        }

        try
        {
            switch (chain.Add(envelope))
            {
                case null:
                    return false;
                case Decision.Refused refused:
                    answers.Add((pending, _ => new Outcome.Refused(refused.Refusal)));
                    break;
                case Decision.Changed changed:
                    answers.Add((pending, state => new Outcome.Done(changed.Subject, state)));
                    break;
            }
        }
#pragma warning disable CA1031 // One command that cannot be decided must not stop the others; its sender gets the exception.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.CannotDecide(logger, envelope.Command.Verb, failure);
            pending.Answer.TrySetException(failure);
        }

        return true;
    }

    private static JournalEntry? Before(Writer now, Chain chain, Envelope envelope) =>
        now.DoneBefore(envelope.Id)
        ?? chain.Commands.FirstOrDefault(c => c.Envelope.Id == envelope.Id)?.Entry;

    private void Publish(Commit commit)
    {
        published = commit.State;
        ready.TrySetResult();
        Published?.Invoke(commit);
    }

    private void Wake(Action note)
    {
        note();
        work.Release();
    }

    private sealed record Pending(Envelope Envelope)
    {
        public TaskCompletionSource<Outcome> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private static partial class Log
    {
        [LoggerMessage(131, LogLevel.Warning, "Another writer has the workspace ({Reason})")]
        public static partial void Fenced(ILogger logger, string reason);

        [LoggerMessage(132, LogLevel.Information, "Loading the workspace anew")]
        public static partial void Reloading(ILogger logger);

        [LoggerMessage(133, LogLevel.Error, "The workspace cannot work; starting anew from the lists")]
        public static partial void CannotWork(ILogger logger, Exception failure);

        [LoggerMessage(135, LogLevel.Error, "{Verb} could not be decided")]
        public static partial void CannotDecide(ILogger logger, string verb, Exception failure);
    }
}
