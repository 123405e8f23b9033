using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>
/// Looks at the lists by delta and passes on what it finds. It judges nothing: what is news is for the writer to say, on its own turn,
/// never while a chain is in flight.
/// </summary>
internal sealed partial class ListFollower(
    SiteLists lists, RecordKinds kinds, IReadOnlyDictionary<string, string> start, TimeProvider time, Action<ListNews> found, ILogger<ListFollower> logger)
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(20);

    private readonly Dictionary<string, string> tokens = start.ToDictionary();
    private readonly LookPlan plan = new([.. kinds.All.Select(k => k.Schema.Name).Order(StringComparer.Ordinal)], time.GetUtcNow());
    private TaskCompletionSource heard = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether Graph tells of changes, so that looking in turn can be slower.</summary>
    public bool IsTold
    {
        get => plan.IsTold;
        set => plan.IsTold = value;
    }

    /// <summary>Graph says that this list changed; null where it may have missed telling, so all did.</summary>
    public void Hear(string? list)
    {
        foreach (var kind in kinds.All.Where(k => list is null || k.Schema.Name == list))
            plan.Heard(kind.Schema.Name, time.GetUtcNow());
        Interlocked.Exchange(ref heard, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    /// <summary>We wrote these rows: notices of their lists are most likely about them.</summary>
    public void Wrote(IEnumerable<Intent> rows) => plan.Wrote(rows.Select(r => r.List), time.GetUtcNow());

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            // Before asking for the plan: what is heard in between wakes us.
            var sign = Volatile.Read(ref heard).Task;
            var (at, list) = plan.Next();
            var wait = at - time.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                await WaitAsync(wait, sign, cancellationToken);
                continue;
            }

            plan.Looked(list, time.GetUtcNow());
            try
            {
                found(await LookAsync(kinds.Named(list)!, cancellationToken));
            }
            catch (ListsException failure)
            {
                Log.NotSeen(logger, list, failure.Kind);
                await Task.Delay(failure.RetryAfter ?? AfterFailure, time, cancellationToken);
            }
        }
    }

    private async Task WaitAsync(TimeSpan wait, Task sign, CancellationToken cancellationToken)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(sign, Task.Delay(wait, time, enough.Token));
        await enough.CancelAsync();
    }

    /// <returns>With nothing in it where the delta is empty.</returns>
    private async Task<ListNews> LookAsync(RecordKind kind, CancellationToken cancellationToken)
    {
        var delta = await lists.DeltaAsync(kind.Schema, tokens[kind.Schema.Name], cancellationToken);
        if (delta.Resync)
            return await ReadAllAsync(kind, cancellationToken);
        tokens[kind.Schema.Name] = delta.Token;
        return new ListNews(kind, delta.Changed, delta.Deleted) { Token = delta.Token };
    }

    private async Task<ListNews> ReadAllAsync(RecordKind kind, CancellationToken cancellationToken)
    {
        Log.Resync(logger, kind.Schema.Name);
        var (rows, token) = await lists.ReadToFollowAsync(kind.Schema, null, cancellationToken);
        tokens[kind.Schema.Name] = token;
        return new ListNews(kind, rows, []) { IsAll = true, Token = token };
    }

    private static partial class Log
    {
        [LoggerMessage(150, LogLevel.Warning, "The list {List} could not be looked at ({Kind}); trying again")]
        public static partial void NotSeen(ILogger logger, string list, ListsFault kind);

        [LoggerMessage(151, LogLevel.Information, "The place in {List} is too old; reading all of it")]
        public static partial void Resync(ILogger logger, string list);
    }
}
