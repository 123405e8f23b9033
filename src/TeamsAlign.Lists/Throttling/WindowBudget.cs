namespace TeamsAlign.Lists;

/// <summary>Resource units of the last sixty seconds, kept in this process.</summary>
/// <param name="time">The clock.</param>
/// <param name="unitsPerMinute">1,250 is what the smallest tenants get.</param>
/// <param name="backgroundShare">Part of the budget that background work may use, 0 to 1.</param>
public sealed class WindowBudget(TimeProvider time, int unitsPerMinute = WindowBudget.SmallTenant, double backgroundShare = WindowBudget.BackgroundShare) : IThrottlingBudget
{
    /// <summary>Resource units a minute for one application in a tenant of up to 1,000 licences (Microsoft's page of 2025-10).</summary>
    public const int SmallTenant = 1_250;

    /// <summary>Part of a budget that background work may use: the rest is for people.</summary>
    public const double BackgroundShare = 0.7;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private readonly Lock door = new();
    private readonly PriorityQueue<int, DateTimeOffset> spent = new();
    private DateTimeOffset closedUntil;
    private int used;
    private int limit = Math.Max(1, unitsPerMinute);

    /// <inheritdoc/>
    public BudgetStatus Status
    {
        get
        {
            lock (door)
            {
                var now = time.GetUtcNow();
                Expire(now);
                return new(used, limit, closedUntil > now ? closedUntil : null);
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask<TimeSpan> TakeAsync(int units, Priority priority, CancellationToken cancellationToken)
    {
        lock (door)
        {
            var now = time.GetUtcNow();
            Expire(now);
            if (closedUntil > now) return new(closedUntil - now);
            var mine = priority == Priority.People ? limit : (int)(limit * backgroundShare);
            // A call dearer than the whole budget goes alone rather than never.
            if (used > 0 && used + units > mine) return new(UntilFree(used + units - mine, now));
            Spend(units, now + Window);
            return new(TimeSpan.Zero);
        }
    }

    /// <inheritdoc/>
    public ValueTask CloseAsync(TimeSpan duration, CancellationToken cancellationToken)
    {
        lock (door)
        {
            var until = time.GetUtcNow() + duration;
            if (until > closedUntil) closedUntil = until;
        }
        return default;
    }

    /// <inheritdoc/>
    public ValueTask ReportAsync(RateLimit limit, CancellationToken cancellationToken)
    {
        lock (door)
        {
            var now = time.GetUtcNow();
            Expire(now);
            if (limit.Limit > 0) this.limit = Math.Min(this.limit, limit.Limit);
            var unknown = limit.Limit - limit.Remaining - used;
            if (unknown > 0) Spend(unknown, now + limit.Reset);
        }
        return default;
    }

    private void Spend(int units, DateTimeOffset until)
    {
        spent.Enqueue(units, until);
        used += units;
    }

    private void Expire(DateTimeOffset now)
    {
        while (spent.TryPeek(out var units, out var until) && until <= now)
        {
            spent.Dequeue();
            used -= units;
        }
    }

    private TimeSpan UntilFree(int units, DateTimeOffset now)
    {
        foreach (var (freed, until) in spent.UnorderedItems.OrderBy(s => s.Priority))
        {
            units -= freed;
            if (units <= 0) return until - now;
        }
        return Window;
    }
}
