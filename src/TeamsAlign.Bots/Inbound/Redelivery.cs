using System.Collections.Concurrent;

namespace TeamsAlign.Bots;

/// <summary>
/// Handles what the channel delivers again once. The same id gets the same answer for five minutes (the last 2,048 of them). The same click under a new id joins
/// the first one only if that is still running or took so long that the client must have given up: quick clicks in a row are meant.
/// Failures are not kept, so that a redelivery after a 5xx is a new try.
/// </summary>
internal sealed class Redelivery(TimeProvider time)
{
    private const int Most = 2048;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(9);
    private readonly ConcurrentDictionary<string, Delivered> _deliveries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Delivered> _slowClicks = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string Key, Delivered Entry)> _order = new();
    private int _count;
    private int _slow;

    /// <param name="activity">What was delivered.</param>
    /// <param name="work">Handles it.</param>
    /// <param name="state">What the work needs.</param>
    public (Task<BotResponse> Answer, bool IsRepeat) Once<TState>(Activity activity, Func<TState, Task<BotResponse>> work, TState state)
    {
        if (Delivery.Key(activity) is not { } key)
            return (work(state), false);
        var mine = new Delivered(time.GetTimestamp());
        var first = _deliveries.GetOrAdd(key, mine);
        if (first != mine)
            return (first.Answer, true);
        Remember(key, mine);
        // Hashing the click is worth it only while there are slow ones, which is next to never.
        if (Volatile.Read(ref _slow) > 0 && Delivery.ClickKey(activity) is { } again && _slowClicks.TryGetValue(again, out var earlier) && Joins(earlier))
        {
            mine.Finish(earlier.Answer);
            return (earlier.Answer, true);
        }

        var running = work(state);
        _ = FinishAsync(key, running.IsCompleted && !IsSlow(mine) ? null : Delivery.ClickKey(activity), mine, running);
        return (running, false);
    }

    private bool IsSlow(Delivered entry) => time.GetElapsedTime(entry.StartedAt) > Patience;

    private bool Joins(Delivered earlier) => !earlier.Answer.IsCompleted || time.GetElapsedTime(earlier.StartedAt) < Kept;

    private async Task FinishAsync(string key, string? clickKey, Delivered mine, Task<BotResponse> running)
    {
        if (clickKey is not null && _slowClicks.TryAdd(clickKey, mine))
            Interlocked.Increment(ref _slow);
        await ((Task)running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var hasFailed = !running.IsCompletedSuccessfully || (await running).Status >= 500;
        if (hasFailed)
            _deliveries.TryRemove(KeyValuePair.Create(key, mine));
        if (clickKey is not null)
        {
            if (hasFailed || !IsSlow(mine))
                ForgetClick(clickKey, mine);
            else
                Remember(clickKey, mine);
        }

        mine.Finish(running);
    }

    private void ForgetClick(string clickKey, Delivered entry)
    {
        if (_slowClicks.TryRemove(KeyValuePair.Create(clickKey, entry)))
            Interlocked.Decrement(ref _slow);
    }

    private void Remember(string key, Delivered entry)
    {
        _order.Enqueue((key, entry));
        var count = Interlocked.Increment(ref _count);
        while ((count > Most || (_order.TryPeek(out var oldest) && time.GetElapsedTime(oldest.Entry.StartedAt) > Kept)) && _order.TryDequeue(out var gone))
        {
            _deliveries.TryRemove(KeyValuePair.Create(gone.Key, gone.Entry));
            ForgetClick(gone.Key, gone.Entry);
            count = Interlocked.Decrement(ref _count);
        }
    }
}
