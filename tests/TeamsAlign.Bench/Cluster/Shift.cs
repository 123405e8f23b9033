namespace TeamsAlign.Bench.Cluster;

/// <summary>People who work at the same time, until they are told to stop.</summary>
public sealed class Shift : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Task working;

    /// <param name="first">Number of the first; numbers are never used twice on a stage.</param>
    public Shift(Stage stage, int first, int count)
    {
        ArgumentNullException.ThrowIfNull(stage);
        Sellers = [.. Enumerable.Range(first, count).Select(n => new Seller(stage.Balancer.Url, stage.Local, n))];
        working = Task.WhenAll(Sellers.Select(s => Task.Run(() => s.WorkAsync(stop.Token))));
    }

    public IReadOnlyList<Seller> Sellers { get; }

    public int Acknowledged => Sellers.Sum(s => s.Acknowledged);

    /// <summary>Waits until so many more commands were acknowledged.</summary>
    public async Task MoreAsync(int commands, CancellationToken cancellationToken)
    {
        for (var until = Acknowledged + commands; Acknowledged < until && !working.IsFaulted;)
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, cancellationToken);
    }

    /// <summary>No new commands; those that were sent are waited for.</summary>
    public async Task EndAsync()
    {
        await stop.CancelAsync();
        await working.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (working.IsFaulted)
            await working;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await working.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }
}
