using System.Collections.Immutable;

namespace TeamsAlign.Workspaces;

/// <summary>Gives the next free key of a prefix, again and again; the same counters always give the same keys.</summary>
internal sealed class KeyMint(ImmutableDictionary<string, int> counters)
{
    private ImmutableDictionary<string, int> counters = counters;

    /// <param name="taken">The key that turned out to be taken.</param>
    public string Next(string taken)
    {
        var prefix = RecordKey.Parse(taken)?.Prefix ?? throw new ArgumentException("Only readable keys can be replaced.", nameof(taken));
        counters = counters.SetItem(prefix, counters.GetValueOrDefault(prefix) + 1);
        return $"{prefix}-{counters[prefix]}";
    }
}
