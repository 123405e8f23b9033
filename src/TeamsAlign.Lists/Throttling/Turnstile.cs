using System.Diagnostics.CodeAnalysis;

namespace TeamsAlign.Lists;

/// <summary>Lets one through after the other in the order they came, so that a dear call is not overtaken for ever by cheap ones.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The semaphore holds nothing to release: its wait handle is never asked for.")]
internal sealed class Turnstile
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private int inside;

    /// <summary>Those who have come and are not through.</summary>
    public int Waiting => Volatile.Read(ref inside);

    public async ValueTask<Pass> EnterAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref inside);
        try
        {
            await turn.WaitAsync(cancellationToken);
        }
        catch
        {
            Interlocked.Decrement(ref inside);
            throw;
        }
        return new(this);
    }

    internal readonly struct Pass(Turnstile stile) : IDisposable
    {
        public void Dispose()
        {
            Interlocked.Decrement(ref stile.inside);
            stile.turn.Release();
        }
    }
}
