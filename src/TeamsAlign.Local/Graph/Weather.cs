using System.Diagnostics.CodeAnalysis;

namespace TeamsAlign.Local.Graph;

/// <summary>How the service feels today: latencies, lags and chance, all from the profile and one seed.</summary>
[SuppressMessage("Security", "CA5394", Justification = "A seeded sequence is the point; nothing here protects anything.")]
internal sealed class Weather(GraphOptions options)
{
    private readonly Lock gate = new();
    private readonly Random random = options.Seed is { } seed ? new Random(seed) : new Random();

    /// <summary>SharePoint hands multi-line text back with the line ends of its web form.</summary>
    public bool NotesHaveCarriageReturns => options.IsUnpleasant;

    public TimeSpan WriteLatency() => options.IsUnpleasant ? Between(80, 300) : TimeSpan.Zero;

    public TimeSpan ReadLatency() => options.IsUnpleasant ? Between(15, 60) : TimeSpan.Zero;

    /// <summary>What one more part of a batch costs on top of the latency of the whole.</summary>
    public TimeSpan PartLatency() => options.IsUnpleasant ? Between(2, 6) : TimeSpan.Zero;

    /// <summary>How long a delta keeps quiet about a write: mostly a moment, at times the full lag.</summary>
    public TimeSpan DeltaLag()
    {
        var longest = (options.DeltaLagSeconds ?? (options.IsUnpleasant ? 5 : 0)) * 1000;
        return Chance(0.2) ? Between(0, longest) : Between(0, longest / 10);
    }

    public TimeSpan WebhookDelay() =>
        TimeSpan.FromSeconds((options.WebhookDelaySeconds ?? (options.IsUnpleasant ? 2 : 0.2)) * options.TimeScale);

    public TimeSpan Scaled(TimeSpan time) => time * options.TimeScale;

    public bool ETagMoves() => Chance(options.ETagMoves ?? (options.IsUnpleasant ? 0.01 : 0));

    public bool Chance(double probability)
    {
        lock (gate)
            return random.NextDouble() < probability;
    }

    /// <summary>Answers of a batch come in any order.</summary>
    public void Shuffle<T>(T[] values)
    {
        lock (gate)
            random.Shuffle(values);
    }

    private TimeSpan Between(double lowest, double highest)
    {
        lock (gate)
            return TimeSpan.FromMilliseconds((lowest + (random.NextDouble() * (highest - lowest))) * options.TimeScale);
    }
}
