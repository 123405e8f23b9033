using System.Diagnostics;

namespace TeamsAlign.Bench.Load;

/// <summary>What one run came to.</summary>
/// <param name="Ticks">How long each answered request took, ascending, in ticks of the <see cref="Stopwatch"/>.</param>
/// <param name="Failed">Requests answered with anything but 2xx.</param>
/// <param name="Time">The time measured.</param>
/// <param name="Cpu">Processor time of the server in it.</param>
/// <param name="OthersCpu">Processor time of everything on the machine but server and driver.</param>
/// <param name="ResidentBytes">Resident memory of the server right after it.</param>
internal sealed record Figures(IReadOnlyList<long> Ticks, int Failed, TimeSpan Time, TimeSpan Cpu, TimeSpan OthersCpu, long ResidentBytes)
{
    public double PerSecond => Ticks.Count / Time.TotalSeconds;

    public double CpuMicroseconds => Cpu.TotalMicroseconds / Ticks.Count;

    /// <summary>Processors that were busy with something else.</summary>
    public double OtherCores => Math.Max(0, OthersCpu / Time);

    public double ResidentMebibytes => ResidentBytes / 1024.0 / 1024;

    /// <summary>Milliseconds within which this share of the requests was answered.</summary>
    public double Within(double share) =>
        Ticks.Count == 0 ? double.NaN : Ticks[Math.Min(Ticks.Count - 1, (int)(share * Ticks.Count))] * 1000.0 / Stopwatch.Frequency;
}
