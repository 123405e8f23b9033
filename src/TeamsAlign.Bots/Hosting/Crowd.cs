namespace TeamsAlign.Bots;

/// <summary>
/// A thousand activities that arrive in one moment would stand in the thread pool's one queue, and everything else the process is asked, such as
/// its health, behind them. Those that find the queue long wait in a line of their own, of which a few at a time are in the pool.
/// </summary>
internal sealed class Crowd
{
    /// <summary>A pool this far behind is some milliseconds behind; below it a line of our own would only cost.</summary>
    private const long LongQueue = 16;

    /// <summary>Turns that one of ours in the pool takes before it goes to the pool's end again.</summary>
    private const int TurnsAtOnce = 1;

    private readonly TaskScheduler _line =
        new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Environment.ProcessorCount, TurnsAtOnce).ConcurrentScheduler;

    /// <summary>Runs work now, or in the line when the pool is behind; then also what follows each of its waits.</summary>
    public Task RunAsync<TWork>(Func<TWork, Task> run, TWork work) =>
        ThreadPool.PendingWorkItemCount < LongQueue
            ? run(work)
            : Task.Factory.StartNew(() => run(work), CancellationToken.None, TaskCreationOptions.None, _line).Unwrap();
}
