namespace TeamsAlign.Bench.Faults;

/// <summary>What a run is to be.</summary>
/// <param name="TimeScale">Factor on latencies and lags of the local Graph, delays among the faults included.</param>
internal sealed record Plan(int Seed, int Commands, int Kills, int Workspaces, int People, double TimeScale)
{
    /// <summary>Share of calls, to Graph and to the connector, that fail.</summary>
    public const double Failing = 0.05;

    /// <summary>Share of the parts of batches that fail, beside the batches as a whole.</summary>
    public const double FailingParts = 0.01;

    /// <summary>What a small tenant grants a minute, times fifty.</summary>
    public const int ResourceUnitsPerMinute = 1_250 * 50;

    public static string Path(int workspace) => $"sites/line-{workspace}";

    /// <summary>A chance of its own for everybody, repeatable as far as threads allow.</summary>
    public Chance Chance(int stream) => new(unchecked((Seed * 31) + stream));
}
