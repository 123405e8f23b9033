using System.Diagnostics.CodeAnalysis;

namespace TeamsAlign.Bench.Faults;

/// <summary>Seeded chance; not for several at a time.</summary>
[SuppressMessage("Security", "CA5394", Justification = "A seeded sequence is the point; nothing here protects anything.")]
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    public int Below(int end) => _random.Next(end);

    public bool Is(double probability) => _random.NextDouble() < probability;

    public TimeSpan Between(double least, double most) => TimeSpan.FromSeconds(least + (_random.NextDouble() * (most - least)));

    public T Of<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];
}
