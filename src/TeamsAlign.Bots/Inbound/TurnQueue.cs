using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TeamsAlign.Bots;

/// <summary>What was acknowledged and is still to be handled. Bounded; emptied at shutdown, else it says how many were left.</summary>
internal sealed class TurnQueue(IOptions<BotOptions> options, TimeProvider time, ILogger<TurnQueue> log) : IHostedService, IDisposable
{
    private readonly Channel<Func<CancellationToken, Task>> _waiting = Channel.CreateBounded<Func<CancellationToken, Task>>(
        new BoundedChannelOptions(options.Value.QueueCapacity) { FullMode = BoundedChannelFullMode.Wait });

    private readonly CancellationTokenSource _stop = new();
    private Task _workers = Task.CompletedTask;
    private int _unfinished;

    /// <returns>False when the queue is full or closed.</returns>
    public bool TryAdd(Func<CancellationToken, Task> work)
    {
        Interlocked.Increment(ref _unfinished);
        if (!_waiting.Writer.TryWrite(work))
        {
            Interlocked.Decrement(ref _unfinished);
            return false;
        }

        BotTelemetry.Queued(1);
        return true;
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _workers = Task.WhenAll(Enumerable.Range(0, options.Value.QueueWorkers).Select(_ => Task.Run(WorkAsync, CancellationToken.None)));
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        if (Volatile.Read(ref _unfinished) is > 0 and var count)
            Log.Draining(log, count);
        try
        {
            await _workers.WaitAsync(options.Value.ShutdownDrain, time, cancellationToken);
        }
        catch (Exception ended) when (ended is TimeoutException or OperationCanceledException)
        {
            Log.LeftBehind(log, Volatile.Read(ref _unfinished));
            await _stop.CancelAsync();
        }
    }

    public void Dispose() => _stop.Dispose();

    private async Task WorkAsync()
    {
        await foreach (var work in _waiting.Reader.ReadAllAsync())
        {
            if (_stop.IsCancellationRequested)
                return;
            BotTelemetry.Queued(-1);
            await work(_stop.Token);
            Interlocked.Decrement(ref _unfinished);
        }
    }
}
