using System.Diagnostics;

namespace TeamsAlign.Bench.Load;

/// <summary>When a run is over: at its time, or as soon as there is nothing left to send.</summary>
/// <param name="until">Its time, a timestamp of the <see cref="Stopwatch"/>.</param>
internal sealed class Finish(long until)
{
    private readonly TaskCompletionSource _early = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _ranOut;

    public long At => Volatile.Read(ref _ranOut) is not 0 and var early ? Math.Min(early, until) : until;

    /// <summary>There is nothing left to send.</summary>
    public void Now()
    {
        Interlocked.CompareExchange(ref _ranOut, Stopwatch.GetTimestamp(), 0);
        _early.TrySetResult();
    }

    /// <summary>Waits until it is over.</summary>
    public Task WaitAsync(CancellationToken cancellationToken)
    {
        var now = Stopwatch.GetTimestamp();
        return Task.WhenAny(_early.Task, Task.Delay(Stopwatch.GetElapsedTime(now, Math.Max(until, now)), TimeProvider.System, cancellationToken));
    }
}
