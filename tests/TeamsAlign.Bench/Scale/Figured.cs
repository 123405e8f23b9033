using System.Globalization;
using TeamsAlign.Bench.Load;

namespace TeamsAlign.Bench.Scale;

/// <summary>Runs of one view beside the bare server, as rows of a Markdown table of medians.</summary>
internal sealed class Figured(string view, int bytes)
{
    public (List<Figures> Closed, List<Figures> Open) View { get; } = ([], []);

    public (List<Figures> Closed, List<Figures> Open) Bare { get; } = ([], []);

    public string ToMarkdown() => $"""
        | {view} ({bytes.ToString("N0", CultureInfo.InvariantCulture)} bytes) | per s, 16 connections | of bare | p50 ms | p99 ms | at 100/s: p50 ms | p99 ms | longest ms | failed | CPU µs each | other cores |
        |---|---|---|---|---|---|---|---|---|---|---|
        {Row("bare", Bare)}
        {Row(view, View)}

        """;

    private string Row(string name, (List<Figures> Closed, List<Figures> Open) runs) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {Median(runs.Closed, f => f.PerSecond):N0} | {Median(runs.Closed, f => f.PerSecond) / Median(Bare.Closed, f => f.PerSecond):F2} | {Median(runs.Closed, f => f.Within(.5)):F2} | {Median(runs.Closed, f => f.Within(.99)):F2} | {Median(runs.Open, f => f.Within(.5)):F2} | {Median(runs.Open, f => f.Within(.99)):F2} | {Median(runs.Open, f => f.Within(1)):F1} | {runs.Closed.Concat(runs.Open).Sum(f => f.Failed)} | {Median(runs.Closed, f => f.CpuMicroseconds):N0} | {Median(runs.Closed, f => f.OtherCores):F2} |");

    private static double Median(List<Figures> runs, Func<Figures, double> figure)
    {
        var sorted = runs.Select(figure).Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
