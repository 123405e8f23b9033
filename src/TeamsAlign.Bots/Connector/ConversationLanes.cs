using System.Collections.Concurrent;

namespace TeamsAlign.Bots;

/// <summary>
/// Order and patience per lane, as the channel counts: the messages of a conversation, its roster, and what belongs to none. Ordered calls go
/// one at a time. After the channel refused a call for being too many or concurrent (429, 412), all calls in that lane go one at a time for
/// half a minute, and none before the time it named.
/// </summary>
internal sealed class ConversationLanes(TimeProvider time)
{
    private static readonly TimeSpan Careful = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<string, Lane> _lanes = new(StringComparer.Ordinal);

    public async Task<Lane?> EnterAsync(string name, bool ordered, CancellationToken cancellationToken)
    {
        if (!ordered && !_lanes.ContainsKey(name))
            return null;
        while (true)
        {
            var lane = _lanes.GetOrAdd(name, _ => new Lane());
            if (!lane.TryUse())
                continue;
            try
            {
                await lane.Turn.WaitAsync(cancellationToken);
            }
            catch
            {
                Leave(name, lane, entered: false);
                throw;
            }

            return lane;
        }
    }

    public void Leave(string name, Lane? lane, bool entered = true)
    {
        if (lane is null)
            return;
        if (entered)
            lane.Turn.Release();
        if (lane.Stop(time.GetUtcNow()))
            _lanes.TryRemove(KeyValuePair.Create(name, lane));
    }

    /// <summary>How long nothing is to be sent in this lane; zero or less when it may be.</summary>
    public TimeSpan Wait(string name) =>
        _lanes.TryGetValue(name, out var lane) ? lane.HoldUntil - time.GetUtcNow() : TimeSpan.Zero;

    /// <summary>Notes that the channel asked for patience.</summary>
    public void Hold(string name, TimeSpan wait)
    {
        var now = time.GetUtcNow();
        var lane = _lanes.GetOrAdd(name, _ => new Lane());
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
