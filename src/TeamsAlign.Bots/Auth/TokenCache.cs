using System.Collections.Concurrent;

namespace TeamsAlign.Bots;

/// <summary>Tokens that were checked, until they end or the keys change. Bounded: when full, it starts anew.</summary>
internal sealed class TokenCache(TimeProvider time)
{
    private const int Most = 8192;
    private readonly ConcurrentDictionary<string, CheckedToken> _tokens = new(StringComparer.Ordinal);
    private int _count;

    public CheckedToken? Find(string token, Func<bool, int> generation)
    {
        if (!_tokens.TryGetValue(token, out var found))
            return null;
        if (time.GetUtcNow() < found.ExpiresAt && generation(found.IsChannel) == found.Generation)
            return found;
        if (_tokens.TryRemove(token, out _))
            Interlocked.Decrement(ref _count);
        return null;
    }

    public void Keep(string token, CheckedToken result)
    {
        if (time.GetUtcNow() >= result.ExpiresAt)
            return;
        if (Volatile.Read(ref _count) >= Most)
        {
            _tokens.Clear();
            Interlocked.Exchange(ref _count, 0);
        }

        if (_tokens.TryAdd(token, result))
            Interlocked.Increment(ref _count);
    }
}
