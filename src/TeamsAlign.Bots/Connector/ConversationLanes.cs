using System.Collections.Concurrent;

namespace TeamsAlign.Bots;

/// <summary>
/// Order and patience per conversation. Ordered calls go one at a time. After the channel refused a call for being too many or
/// concurrent (429, 412), all writes to that conversation go one at a time for half a minute, and none before the time it named.
/// </summary>
internal sealed class ConversationLanes(TimeProvider time)
{
    private static readonly TimeSpan Careful = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<string, Lane> _lanes = new(StringComparer.Ordinal);

    public async Task<Lane?> EnterAsync(string? conversationId, bool ordered, CancellationToken cancellationToken)
    {
        if (conversationId is null || (!ordered && !_lanes.ContainsKey(conversationId)))
            return null;
        while (true)
        {
            var lane = _lanes.GetOrAdd(conversationId, _ => new Lane());
            if (!lane.TryUse())
                continue;
            try
            {
                await lane.Turn.WaitAsync(cancellationToken);
            }
            catch
            {
                Leave(conversationId, lane, entered: false);
                throw;
            }

            return lane;
        }
    }

    public void Leave(string? conversationId, Lane? lane, bool entered = true)
    {
        if (conversationId is null || lane is null)
            return;
        if (entered)
            lane.Turn.Release();
        if (lane.Stop(time.GetUtcNow()))
            _lanes.TryRemove(KeyValuePair.Create(conversationId, lane));
    }

    /// <summary>How long the conversation is not to be written to; zero or less when it may be.</summary>
    public TimeSpan Wait(string? conversationId) =>
        conversationId is not null && _lanes.TryGetValue(conversationId, out var lane) ? lane.HoldUntil - time.GetUtcNow() : TimeSpan.Zero;

    /// <summary>Notes that the channel asked for patience.</summary>
    public void Hold(string? conversationId, TimeSpan wait)
    {
        if (conversationId is null)
            return;
        var now = time.GetUtcNow();
        var lane = _lanes.GetOrAdd(conversationId, _ => new Lane());
        lane.HoldUntil = now + wait;
        lane.CarefulUntil = now + wait + Careful;
    }

    internal sealed class Lane
    {
        private readonly Lock _lock = new();
        private int _users;
        private bool _gone;

        public SemaphoreSlim Turn { get; } = new(1);

        public DateTimeOffset HoldUntil { get; set; }

        public DateTimeOffset CarefulUntil { get; set; }

        public bool TryUse()
        {
            lock (_lock)
            {
                if (!_gone)
                    _users++;
                return !_gone;
            }
        }

        /// <returns>True when nobody uses it and nothing speaks for keeping it.</returns>
        public bool Stop(DateTimeOffset now)
        {
            lock (_lock)
            {
                _users--;
                return _gone = _users == 0 && now >= CarefulUntil;
            }
        }
    }
}
