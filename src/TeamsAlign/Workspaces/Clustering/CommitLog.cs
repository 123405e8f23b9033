namespace TeamsAlign.Workspaces;

/// <summary>The newest commits of the writer that lives here, for processes that follow it. Safe from any thread.</summary>
internal sealed class CommitLog
{
    /// <summary>Who is further behind gets the whole state.</summary>
    private const int Kept = 500;

    private readonly Lock door = new();
    private readonly Queue<Step> steps = new();
    private WorkspaceState? last;
    private TaskCompletionSource next = New();

    /// <summary>A commit, and the state it was made on.</summary>
    internal sealed record Step(WorkspaceState Before, Commit Commit);

    /// <summary>What brings a follower up to date: the steps, or the whole state where they do not reach back. Both empty: there is nothing new.</summary>
    internal sealed record News(IReadOnlyList<Step> Steps, WorkspaceState? Whole);

    /// <summary>Nothing was published yet: the writer is loading.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (door)
                return last is null;
        }
    }

    public void Add(Commit commit)
    {
        lock (door)
        {
            // The first state of a life stands for itself: nobody knows how it differs from what another writer left.
            if (commit.IsStart || last is null)
                steps.Clear();
            else
                steps.Enqueue(new Step(last, commit));
            if (steps.Count > Kept)
                steps.Dequeue();
            last = commit.State;
            next.TrySetResult();
            next = New();
        }
    }

    /// <summary>The writer has ended.</summary>
    public void Close()
    {
        lock (door)
        {
            steps.Clear();
            last = null;
            next.TrySetResult();
            next = New();
        }
    }

    /// <summary>What came after a version; waits for something to come, but no longer than <paramref name="patience"/>.</summary>
    /// <param name="known">What the follower has; null where it has nothing.</param>
    public async Task<News> AfterAsync(WorkspaceVersion? known, TimeSpan patience, TimeProvider time)
    {
        var (news, change) = After(known);
        if (news is not null)
            return news;
        await change.WaitAsync(patience, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return After(known).News ?? new News([], null);
    }

    private (News? News, Task Change) After(WorkspaceVersion? known)
    {
        lock (door)
        {
            if (last is null || known == last.Version)
                return (null, next.Task);
            var since = steps.SkipWhile(s => s.Before.Version != known).ToArray();
            return (since.Length > 0 ? new News(since, null) : new News([], last), next.Task);
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
