using System.Collections.Concurrent;

namespace TeamsAlign.Bots;

/// <summary>
/// The bot's own limit in a tenant. A 429 does not say whose limit was passed; when three lanes are held back at the same time it is the bot's,
/// and everything waits until fewer are.
/// </summary>
internal sealed class BotPatience(TimeProvider time)
{
    private const int Enough = 3;
    private readonly ConcurrentDictionary<string, Dictionary<string, DateTimeOffset>> _tenants = new(StringComparer.Ordinal);

    /// <summary>How long nothing is to be sent for this tenant; zero when it may be.</summary>
    public TimeSpan Wait(string? tenantId)
    {
        if (!_tenants.TryGetValue(tenantId ?? "", out var held))
            return TimeSpan.Zero;
        var now = time.GetUtcNow();
        lock (held)
            return held.Count < Enough ? TimeSpan.Zero : Max(held.Values.OrderDescending().ElementAt(Enough - 1) - now, TimeSpan.Zero);
    }

    /// <summary>Notes that the channel holds back a lane.</summary>
    public void Note(string? tenantId, string lane, TimeSpan wait)
    {
        var held = _tenants.GetOrAdd(tenantId ?? "", _ => new(StringComparer.Ordinal));
        var now = time.GetUtcNow();
        lock (held)
        {
            foreach (var (name, until) in held)
                if (until <= now)
                    held.Remove(name);
            held[lane] = now + wait;
        }
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
