using System.Collections.Concurrent;

namespace TeamsAlign.Bots;

/// <summary>
/// Handles what the channel delivers again once. The same id gets the same answer for five minutes. The same click under a new id joins
/// the first one only if that is still running or took so long that the client must have given up: quick clicks in a row are meant.
/// Failures are not kept, so that a redelivery after a 5xx is a new try.
/// </summary>
internal sealed class Redelivery(TimeProvider time)
{
    private const int Most = 8192;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(9);
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string Key, Entry Entry)> _order = new();
    private int _count;

    /// <param name="key">Identity of the activity; null is always new.</param>
    /// <param name="clickKey">Identity of the click; null for what is none.</param>
    /// <param name="work">Handles it.</param>
    /// <param name="state">What the work needs.</param>
    public (Task<BotResponse> Answer, bool IsRepeat) Once<TState>(
        string? key, string? clickKey, Func<TState, Task<BotResponse>> work, TState state)
    {
        if (key is null)
            return (work(state), false);
        var mine = new Entry(time.GetTimestamp());
        var first = _entries.GetOrAdd(key, mine);
        if (first != mine)
            return (first.Answer.Task, true);
        if (clickKey is not null && !_entries.TryAdd(clickKey, mine))
        {
            var earlier = _entries.GetValueOrDefault(clickKey);
            if (earlier is not null && Joins(earlier))
            {
                _ = FollowAsync(key, mine, earlier);
                return (mine.Answer.Task, true);
            }

            _entries[clickKey] = mine;
        }

        Remember(key, mine);
        if (clickKey is not null)
            Remember(clickKey, mine);
        _ = RunAsync(key, clickKey, mine, work, state);
        return (mine.Answer.Task, false);
    }

    private bool Joins(Entry earlier) =>
        !earlier.Answer.Task.IsCompleted || time.GetElapsedTime(earlier.StartedAt, earlier.EndedAt) > Patience;

    private async Task RunAsync<TState>(string key, string? clickKey, Entry mine, Func<TState, Task<BotResponse>> work, TState state)
    {
        var running = work(state);
        await ((Task)running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        mine.EndedAt = time.GetTimestamp();
        if (!running.IsCompletedSuccessfully || (await running).Status >= 500)
        {
            _entries.TryRemove(KeyValuePair.Create(key, mine));
            if (clickKey is not null)
                _entries.TryRemove(KeyValuePair.Create(clickKey, mine));
        }

        mine.Answer.SetFromTask(running);
    }

    private async Task FollowAsync(string key, Entry mine, Entry earlier)
    {
        Remember(key, mine);
        await ((Task)earlier.Answer.Task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        mine.Answer.SetFromTask(earlier.Answer.Task);
    }

    private void Remember(string key, Entry entry)
    {
        _order.Enqueue((key, entry));
        var count = Interlocked.Increment(ref _count);
        while ((count > Most || (_order.TryPeek(out var oldest) && time.GetElapsedTime(oldest.Entry.StartedAt) > Kept)) && _order.TryDequeue(out var gone))
        {
            _entries.TryRemove(KeyValuePair.Create(gone.Key, gone.Entry));
            count = Interlocked.Decrement(ref _count);
        }
    }

    private sealed class Entry(long startedAt)
    {
        public long StartedAt { get; } = startedAt;

        public long EndedAt { get; set; }

        public TaskCompletionSource<BotResponse> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
