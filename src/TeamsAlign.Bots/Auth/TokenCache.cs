using System.Collections.Concurrent;

namespace TeamsAlign.Bots;

/// <summary>Tokens that were checked, until they end. Bounded: when full, it starts anew.</summary>
internal sealed class TokenCache
{
    private const int Most = 8192;
    private readonly TimeProvider _time;
    private readonly ConcurrentDictionary<string, CheckedToken> _tokens = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CheckedToken>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private int _count;

    public TokenCache(TimeProvider time)
    {
        _time = time;
        // Most tokens come a thousand times: they are found inside their header, without a copy.
        _bySpan = _tokens.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <returns>What the token says; null when it is not known or has ended.</returns>
    public CheckedToken? Find(ReadOnlySpan<char> token)
    {
        if (!_bySpan.TryGetValue(token, out var found))
            return null;
        if (_time.GetUtcNow() < found.ExpiresAt)
            return found;
        if (_bySpan.TryRemove(token, out _))
            Interlocked.Decrement(ref _count);
        return null;
    }

    public void Keep(string token, CheckedToken result)
    {
        if (_time.GetUtcNow() >= result.ExpiresAt)
            return;
        if (Volatile.Read(ref _count) >= Most)
        {
            _tokens.Clear();
            Interlocked.Exchange(ref _count, 0);
        }

        if (_tokens.TryAdd(token, result))
            Interlocked.Increment(ref _count);
        else
            _tokens[token] = result;
    }
}
