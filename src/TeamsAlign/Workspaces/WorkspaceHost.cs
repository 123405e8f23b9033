using System.Diagnostics.CodeAnalysis;
using TeamsAlign.Lists;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>
/// This process's door to the workspace: reads the newest state it knows, and sends commands to wherever the one writer lives. Where that is
/// here, the state is the writer's own; elsewhere it follows.
/// </summary>
internal sealed class WorkspaceHost(
    SiteLists lists, RecordKinds kinds, IntentSigner signer, TimeProvider time, ILoggerFactory loggers, IWorkspaceRoute route, JobRunner jobs, Snapshots snapshots)
    : IWorkspace, IAsyncDisposable
{
    private static readonly string Name = $"{Environment.MachineName}:{Environment.ProcessId}";

    private readonly Lock door = new();
    private readonly TaskCompletionSource ready = New();
    private volatile WorkspaceState? published;
    private volatile LoadProgress followed = LoadProgress.None;
    [SuppressMessage("Usage", "CA2213", Justification = "EndAsync ends it, whoever asks.")]
    private volatile Workspace? writer;
    private volatile TaskCompletionSource moved = New();
    private volatile TaskCompletionSource next = New();
    private volatile bool isTold;
    private bool hadWriter;

    /// <summary>Raised after each publication, whoever wrote; handlers only take note and work elsewhere.</summary>
    public event Action<Commit>? Published;

    /// <summary>Raised after each publication of the writer that lives here: what must happen once in the cluster hangs on it.</summary>
    public event Action<Commit>? Committed;

    public WorkspaceState State => published ?? throw new LoadingException(Progress);

    public bool IsReady => published is not null;

    /// <summary>Whether the writer lives here.</summary>
    public bool IsWriter => writer is not null;

    public LoadProgress Progress => writer?.Progress ?? followed;

    /// <summary>What the writer that lives here has committed, for those who follow it.</summary>
    public CommitLog Log { get; } = new();

    public Task ReadyAsync(CancellationToken cancellationToken) => ready.Task.WaitAsync(cancellationToken);

    public Task<Outcome> SendAsync(Command command, Person by, string surface, CommandId id, CancellationToken cancellationToken) =>
        route.SendAsync(this, new Envelope(id, command, by, surface), cancellationToken);

    /// <summary>Makes this process the workspace's writer, where it is not already.</summary>
    /// <param name="gaveUp">Told when another writer has taken over; null to take over in turn.</param>
    public void BecomeWriter(Action? gaveUp = null)
    {
        lock (door)
        {
            if (writer is not null)
                return;
            var made = new Workspace(lists, kinds, signer, time, loggers, Name, jobs.RunAsync, hadWriter ? null : snapshots, givesUp: gaveUp is not null) { IsTold = isTold };
            made.Published += Take;
            writer = made;
            // Whatever ended an earlier one, memory was in doubt: then only the lists themselves count.
            hadWriter = true;
            _ = made.GivenUp.ContinueWith(_ => EndAsync(made, gaveUp), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            made.Start();
        }

        Interlocked.Exchange(ref moved, New()).TrySetResult();
    }

    /// <summary>Ends the writer that lives here. What was committed stays published.</summary>
    public Task StopWriterAsync() => writer is { } here ? EndAsync(here, null) : Task.CompletedTask;

    /// <summary>Waits until the writer is, or is no longer, here.</summary>
    public async Task WriterIsHereAsync(bool isHere, CancellationToken cancellationToken)
    {
        for (var sign = moved.Task; IsWriter != isHere; sign = moved.Task)
            await sign.WaitAsync(cancellationToken);
    }

    /// <summary>Decides and commits here. Only for the route.</summary>
    public Task<Outcome> HereAsync(Envelope envelope, CancellationToken cancellationToken) => writer is { } here
        ? here.SendAsync(envelope.Command, envelope.By, envelope.Surface, envelope.Id, cancellationToken)
        : Task.FromException<Outcome>(new NotSavedException(new FencedException("The writer is not here.")));

    /// <summary>What the writer elsewhere has published, or how far it is with loading.</summary>
    public void Follow(WorkspaceState? state, LoadProgress? progress)
    {
        followed = progress ?? followed;
        if (state is not null && !IsWriter && !(published is { } known && known.Version >= state.Version))
            Publish(new Commit(state, []));
    }

    /// <summary>Waits until this process knows that version or a later one, but no longer than a moment: a writer that has died cannot bring it.</summary>
    public async Task<WorkspaceState> AtLeastAsync(WorkspaceVersion version, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var enough = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(enough.Token, cancellationToken);
        for (var sign = next.Task; !(published is { } known && known.Version >= version) && !either.IsCancellationRequested; sign = next.Task)
            await sign.WaitAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        return State;
    }

    /// <inheritdoc cref="Workspace.Hear"/>
    public void Hear(string? list) => writer?.Hear(list);

    /// <inheritdoc cref="Workspace.IsTold"/>
    public bool IsTold
    {
        get => isTold;
        set
        {
            isTold = value;
            if (writer is { } here)
                here.IsTold = value;
        }
    }

    /// <summary>The container knows this object under two types, and disposes of it for each.</summary>
    public async ValueTask DisposeAsync() => await StopWriterAsync();

    private void Take(Commit commit)
    {
        Log.Add(commit);
        Publish(commit);
        Committed?.Invoke(commit);
    }

    private void Publish(Commit commit)
    {
        published = commit.State;
        ready.TrySetResult();
        Interlocked.Exchange(ref next, New()).TrySetResult();
        Published?.Invoke(commit);
    }

    private async Task EndAsync(Workspace ended, Action? gaveUp)
    {
        lock (door)
        {
            if (writer != ended)
                return;
            writer = null;
        }

        Log.Close();
        Interlocked.Exchange(ref moved, New()).TrySetResult();
        await ended.DisposeAsync();
        gaveUp?.Invoke();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
