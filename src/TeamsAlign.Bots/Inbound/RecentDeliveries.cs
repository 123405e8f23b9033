namespace TeamsAlign.Bots;

/// <summary>
/// The last 2,048 deliveries with their answers, for five minutes. Short answers are copied into buffers that are used again: kept as they are, every
/// answer would live just long enough to be copied from generation to generation by the garbage collector.
/// </summary>
internal sealed class RecentDeliveries(TimeProvider time)
{
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    private const int Most = 2048;
    private const int Short = 2048;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Delivered> _byKey = new(Most, StringComparer.Ordinal);
    private readonly Delivered?[] _places = new Delivered?[Most];
    private readonly byte[]?[] _buffers = new byte[]?[Most];
    private int _next;

    /// <param name="key">What the delivery is recognised by.</param>
    /// <param name="mine">A new delivery, to be finished, or the first one.</param>
    /// <returns>The answer to the first delivery; null when this is the first.</returns>
    public Task<BotResponse>? Join(string key, out Delivered mine)
    {
        lock (_lock)
        {
            if (_byKey.TryGetValue(key, out var first))
            {
                if (time.GetElapsedTime(first.StartedAt) <= Kept)
                {
                    mine = first;
                    return Answer(first);
                }

                Remove(first);
            }

            if (_places[_next] is { } oldest)
                Remove(oldest);
            _places[_next] = mine = new(key, _next, time.GetTimestamp());
            _byKey.Add(key, mine);
            _next = (_next + 1) % Most;
            return null;
        }
    }

    /// <returns>The answer to an earlier delivery, also while it runs; null when it is not kept any more.</returns>
    public Task<BotResponse>? AnswerOf(Delivered earlier)
    {
        lock (_lock)
            return earlier.Status == 0 || _places[earlier.Place] == earlier ? Answer(earlier) : null;
    }

    /// <summary>Keeps the answer, unless it is a failure: a redelivery after that is a new try.</summary>
    public void Finish(Delivered mine, BotResponse answer)
    {
        TaskCompletionSource<BotResponse>? waiting;
        lock (_lock)
        {
            mine.Status = answer.Status;
            if (answer.Status >= 500)
                Remove(mine);
            else if (_places[mine.Place] == mine)
                mine.Body = Keep(mine.Place, answer.Body);
            (waiting, mine.Waiting) = (mine.Waiting, null);
        }

        waiting?.SetResult(answer);
    }

    private static Task<BotResponse> Answer(Delivered entry) => entry.Status == 0
        ? (entry.Waiting ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task
        : Task.FromResult(new BotResponse(entry.Status, entry.Body.ToArray()));

    private ReadOnlyMemory<byte> Keep(int place, byte[] body)
    {
        if (body.Length is 0 or > Short)
            return body;
        if (_buffers[place] is not { } buffer || buffer.Length < body.Length)
            _buffers[place] = buffer = new byte[body.Length];
        body.CopyTo(buffer, 0);
        return buffer.AsMemory(0, body.Length);
    }

    private void Remove(Delivered entry)
    {
        if (_places[entry.Place] != entry)
            return;
        _places[entry.Place] = null;
        _byKey.Remove(entry.Key);
    }
}
