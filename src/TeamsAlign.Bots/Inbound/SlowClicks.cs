using System.Collections.Concurrent;

namespace TeamsAlign.Bots;

/// <summary>Clicks that are being handled, or took so long that the client must have given up; those for five minutes (the last 2,048 of them).</summary>
internal sealed class SlowClicks(TimeProvider time)
{
    private const int Most = 2048;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(9);
    private readonly ConcurrentDictionary<string, Delivered> _clicks = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string Key, Delivered Click)> _order = new();

    /// <param name="key">What the click is recognised by.</param>
    /// <param name="mine">The click, noted before its handler starts.</param>
    /// <returns>The earlier click that is the same; null when there is none.</returns>
    public Delivered? Join(string key, Delivered mine)
    {
        var first = _clicks.GetOrAdd(key, mine);
        if (first == mine)
            return null;
        if (time.GetElapsedTime(first.StartedAt) < RecentDeliveries.Kept)
            return first;
        _clicks.TryUpdate(key, mine, first);
        return null;
    }

    /// <summary>Forgets the click, unless it took long and did not fail.</summary>
    public void Finish(string key, Delivered mine, bool hasFailed)
    {
        if (hasFailed || time.GetElapsedTime(mine.StartedAt) <= Patience)
        {
            _clicks.TryRemove(KeyValuePair.Create(key, mine));
            return;
        }

        _order.Enqueue((key, mine));
        while (_order.Count > Most && _order.TryDequeue(out var gone))
            _clicks.TryRemove(KeyValuePair.Create(gone.Key, gone.Click));
    }
}
