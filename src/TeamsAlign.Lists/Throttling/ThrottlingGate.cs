using System.Diagnostics.CodeAnalysis;

namespace TeamsAlign.Lists;

/// <summary>
/// The one door to Graph for an application in a tenant: every call passes, is counted, and waits here rather than being refused there.
/// Make one and share it between all sites.
/// </summary>
public sealed class ThrottlingGate(TimeProvider time, IThrottlingBudget budget, ThrottlingOptions? options = null)
{
    private readonly ThrottlingOptions options = options ?? new();
    private readonly Turnstile people = new();
    private readonly Turnstile background = new();
    private readonly Underway peoplesCalls = new();
    private long calls;
    private long units;
    private long throttled;
    private int refusalsInARow;

    /// <summary>A gate with a budget of its own.</summary>
    public ThrottlingGate(TimeProvider time, int unitsPerMinute = WindowBudget.SmallTenant)
        : this(time, new WindowBudget(time, unitsPerMinute))
    {
    }

    /// <summary>Requests sent since start; a batch counts as one.</summary>
    public long CallsTotal => Interlocked.Read(ref calls);

    /// <summary>Resource units sent since start, by Microsoft's price list; each part of a batch counts.</summary>
    public long ResourceUnitsTotal => Interlocked.Read(ref units);

    /// <summary>For a health page.</summary>
    public ThrottlingStatus Status => new(budget.Status, people.Waiting, background.Waiting, Interlocked.Read(ref throttled));

    /// <summary>Waits for a turn and pays. Nothing is paid when cancelled.</summary>
    public async Task EnterAsync(int units, Priority priority, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        using (await (priority == Priority.People ? people : background).EnterAsync(cancellationToken))
        {
            while (await WaitAsync(units, priority, cancellationToken) is { Ticks: > 0 } wait)
            {
                await Task.Delay(Spread(wait), time, cancellationToken);
            }
        }
        Interlocked.Increment(ref calls);
        Interlocked.Add(ref this.units, units);
        ListsMetrics.Sent(units, priority, time.GetElapsedTime(started));
    }

    /// <summary>
    /// Called when a call is sent, after its wait. One that people wait for counts until the result is disposed; background work waits a moment for the end of those, since a site
    /// writes one row after the other, whoever sends them.
    /// </summary>
    public async ValueTask<IDisposable?> SendingAsync(Priority priority, CancellationToken cancellationToken)
    {
        if (priority == Priority.People)
            return peoplesCalls.Begin();
        if (peoplesCalls.None is { IsCompleted: false } none)
        {
            var first = await Task.WhenAny(none, Task.Delay(options.GiveWay, time, cancellationToken));
            // Says so where it was cancelled.
            await first;
        }

        return null;
    }

    /// <summary>Graph refused (429, 503): closes the gate for as long as it said, or longer each time when it did not say.</summary>
    /// <returns>How long the gate stays closed.</returns>
    public async Task<TimeSpan> RefusedAsync(TimeSpan? retryAfter, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref throttled);
        ListsMetrics.Throttled();
        var wait = retryAfter ?? options.FirstWait * Math.Pow(2, Math.Min(5, Interlocked.Increment(ref refusalsInARow) - 1));
        await budget.CloseAsync(wait, cancellationToken);
        return wait;
    }

    /// <summary>Graph answered, perhaps with its account of the minute.</summary>
    public ValueTask AnsweredAsync(RateLimit? limit, CancellationToken cancellationToken)
    {
        Interlocked.Exchange(ref refusalsInARow, 0);
        return limit is null ? default : budget.ReportAsync(limit, cancellationToken);
    }

    private async ValueTask<TimeSpan> WaitAsync(int units, Priority priority, CancellationToken cancellationToken) =>
        priority == Priority.Background && people.Waiting > 0
            ? options.StepBack
            : await budget.TakeAsync(units, priority, cancellationToken);

    /// <summary>Never earlier than told, and not all processes in the same moment.</summary>
    [SuppressMessage("Security", "CA5394", Justification = "Jitter is no secret.")]
    private TimeSpan Spread(TimeSpan wait) => wait + (options.Jitter * options.Random.NextDouble());
}

/// <summary>How a gate waits.</summary>
public sealed class ThrottlingOptions
{
    /// <summary>Wait after a first refusal without Retry-After; doubles with each further one, up to 32 times.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Up to this much is added to every wait.</summary>
    public TimeSpan Jitter { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How long background work waits before it looks again whether people still wait.</summary>
    public TimeSpan StepBack { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How long background work waits at most for an answer that people wait for.</summary>
    public TimeSpan GiveWay { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Where jitter comes from.</summary>
    public Random Random { get; init; } = Random.Shared;
}
