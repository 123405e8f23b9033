namespace TeamsAlign.Local.Teams.Connector;

/// <summary>Calls of one kind to one place, and whether another one still fits into every window.</summary>
internal sealed class SlidingWindows(IReadOnlyList<CallLimit> limits)
{
    private readonly Queue<DateTimeOffset> calls = [];
    private readonly Lock turn = new();

    /// <summary>Counts a call made now; zero when it fits, otherwise how long to wait. A refused call is not counted.</summary>
    public TimeSpan Take(DateTimeOffset now)
    {
        lock (turn)
        {
            var longest = limits.Max(limit => limit.Window);
            while (calls.TryPeek(out var oldest) && oldest <= now - longest)
                calls.Dequeue();

            var wait = limits.Max(limit => Wait(limit, now));
            if (wait == TimeSpan.Zero)
                calls.Enqueue(now);
            return wait;
        }
    }

    /// <summary>Until so many of the window's calls have left it that one more fits.</summary>
    private TimeSpan Wait(CallLimit limit, DateTimeOffset now)
    {
        var inside = calls.SkipWhile(call => call <= now - limit.Window).ToList();
        return inside.Count < limit.Calls ? TimeSpan.Zero : inside[^limit.Calls] + limit.Window - now;
    }
}

/// <summary>At most so many calls in any window of that length.</summary>
internal readonly record struct CallLimit(int Calls, TimeSpan Window);
