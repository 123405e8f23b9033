using System.Collections.Concurrent;
using System.Threading.Channels;
using TeamsAlign.Lists;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>
/// The one writer of a workspace: takes commands from a channel, decides them on the state before, commits them in chains and
/// publishes what is committed. A plain class; the cluster only decides where it lives.
/// </summary>
internal sealed partial class Workspace(
    SiteLists lists, RecordKinds kinds, IntentSigner signer, TimeProvider time, ILoggerFactory loggers, string writer) : IWorkspace, IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Channel<Pending> queue = Channel.CreateBounded<Pending>(new BoundedChannelOptions(1_000) { SingleReader = true });
    private readonly ConcurrentDictionary<string, JournalEntry> done = new();
    private readonly CancellationTokenSource stop = new();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ILogger<Workspace> logger = loggers.CreateLogger<Workspace>();
    private volatile WorkspaceState? published;
    private Task running = Task.CompletedTask;

    /// <summary>Raised after each publication, on the writer's own turn: handlers only take note and work elsewhere.</summary>
    public event Action<Commit>? Published;

    public WorkspaceState State => published ?? throw new InvalidOperationException("The workspace is still loading.");

    public bool IsReady => published is not null;

    /// <summary>Starts loading and, once loaded, working.</summary>
    public void Start() => running = Task.Run(() => LiveAsync(stop.Token));

    public Task ReadyAsync(CancellationToken cancellationToken) => ready.Task.WaitAsync(cancellationToken);

    public async Task<Outcome> SendAsync(Command command, Person by, string surface, CommandId id, CancellationToken cancellationToken)
    {
        var pending = new Pending(new Envelope(id, command, by, surface));
        await queue.Writer.WriteAsync(pending, cancellationToken);
        return await pending.Answer.Task.WaitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        queue.Writer.TryComplete();
        while (queue.Reader.TryRead(out var pending))
            pending.Answer.TrySetException(new NotSavedException());
        stop.Dispose();
    }

    private async Task LiveAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                var book = new RowBook();
                var committer = new Committer(lists, kinds, signer, book, time, loggers.CreateLogger<Committer>());
                var redo = new Redo(lists, kinds, book, time, loggers.CreateLogger<Redo>());
                await LoadAsync(book, committer, redo, cancellationToken);
                while (await queue.Reader.WaitToReadAsync(cancellationToken))
                    await TurnAsync(committer, redo, cancellationToken);
            }
            catch (FencedException fenced)
            {
                Log.Fenced(logger, fenced.Message);
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

    private async Task LoadAsync(RowBook book, Committer committer, Redo redo, CancellationToken cancellationToken)
    {
        await committer.TakeOverAsync(writer, cancellationToken);
        if (signer.Read(committer.Head.Intents) is { } intents)
            await redo.RunAsync(intents, new KeyMint(committer.Head.Counters).Next, cancellationToken);
        else
            Log.ForeignIntents(logger);
        var state = await new Loader(lists, kinds, book, loggers.CreateLogger<Loader>()).LoadAsync(committer.Head, cancellationToken);
        foreach (var entry in state.Journal)
            done[entry.Command] = entry;
        published = state;
        ready.TrySetResult();
        Log.Loaded(logger, state.Tables.Values.Sum(t => t.Count), state.Version);
        Published?.Invoke(new Commit(state, []));
    }

    /// <summary>Decides all that waits, as far as it fits one chain, commits it, publishes it, answers, and brings the rows in place.</summary>
    private async Task TurnAsync(Committer committer, Redo redo, CancellationToken cancellationToken)
    {
        var start = State;
        var chain = new Chain(kinds, start, time.GetUtcNow());
        var answers = new List<(Pending Pending, Func<WorkspaceState, Outcome> Answer)>();
        while (queue.Reader.TryPeek(out var next) && Decide(chain, next, answers))
            queue.Reader.TryRead(out _);
        var open = (IReadOnlyList<Intent>)[];
        if (chain.Commands.Count > 0)
        {
            var target = chain.State with { Version = start.Version.Next };
            try
            {
                open = await committer.CommitAsync(target, chain.Rows, cancellationToken);
            }
            catch (Exception failure)
            {
                foreach (var (pending, _) in answers)
                    pending.Answer.TrySetException(new NotSavedException(failure));
                throw;
            }

            Publish(target, chain);
        }

        foreach (var (pending, answer) in answers)
            pending.Answer.TrySetResult(answer(State));
        var renamed = await redo.RunAsync(open, new KeyMint(State.Counters).Next, cancellationToken);
        if (renamed.Count > 0)
            throw new ReloadException();
    }

    /// <returns>False where the command has to wait for the next chain.</returns>
    private bool Decide(Chain chain, Pending pending, List<(Pending Pending, Func<WorkspaceState, Outcome> Answer)> answers)
    {
        var envelope = pending.Envelope;
        if (Before(chain, envelope) is { } entry)
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

    private JournalEntry? Before(Chain chain, Envelope envelope) =>
        done.GetValueOrDefault(envelope.Id.Value)
        ?? chain.Commands.FirstOrDefault(c => c.Envelope.Id == envelope.Id)?.Entry;

    private void Publish(WorkspaceState target, Chain chain)
    {
        foreach (var entry in chain.Commands.Select(c => c.Entry).OfType<JournalEntry>())
            done[entry.Command] = entry;
        published = target;
        Published?.Invoke(new Commit(target, [.. chain.Commands.Select(c =>
            new CommittedCommand(c.Entry?.Key ?? "", c.Envelope, c.Changed, c.Decision.Events))]));
    }

    private sealed record Pending(Envelope Envelope)
    {
        public TaskCompletionSource<Outcome> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private static partial class Log
    {
        [LoggerMessage(130, LogLevel.Information, "The workspace is loaded: {Rows} rows at version {Version}")]
        public static partial void Loaded(ILogger logger, int rows, WorkspaceVersion version);

        [LoggerMessage(131, LogLevel.Warning, "Another writer has the workspace ({Reason}); loading anew")]
        public static partial void Fenced(ILogger logger, string reason);

        [LoggerMessage(132, LogLevel.Information, "Loading the workspace anew")]
        public static partial void Reloading(ILogger logger);

        [LoggerMessage(133, LogLevel.Error, "The workspace cannot work; starting anew from the lists")]
        public static partial void CannotWork(ILogger logger, Exception failure);

        [LoggerMessage(134, LogLevel.Critical, "The intents in the head row are not signed by this deployment and were not carried out")]
        public static partial void ForeignIntents(ILogger logger);

        [LoggerMessage(135, LogLevel.Error, "{Verb} could not be decided")]
        public static partial void CannotDecide(ILogger logger, string verb, Exception failure);
    }
}
