using System.Globalization;
using System.Text;
using TeamsAlign.Bench.Load;

namespace TeamsAlign.Bench.Bots;

/// <summary>Runs of several bots, as a Markdown table of medians. The first bot is the measure of the others.</summary>
internal sealed class Table(string title)
{
    private readonly List<(string Name, List<Figures> Runs)> _rows = [];

    public void Add(string name, Figures run)
    {
        if (_rows.Find(row => row.Name == name).Runs is { } runs)
            runs.Add(run);
        else
            _rows.Add((name, [run]));
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"| {title} | per s | of {_rows[0].Name} | p50 ms | p99 ms | CPU µs each | resident MiB (highest) | failed | cores busy with other things |")
            .AppendLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var (name, runs) in _rows)
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {name} | {Median(runs, run => run.PerSecond):N0} | {Median(runs, run => run.PerSecond) / Median(_rows[0].Runs, run => run.PerSecond):F2} | {Median(runs, run => run.Within(.5)):F2} | {Median(runs, run => run.Within(.99)):F2} | {Median(runs, run => run.CpuMicroseconds):F0} | {Median(runs, run => run.ResidentMebibytes):F0} ({runs.Max(run => run.ResidentMebibytes):F0}) | {runs.Sum(run => run.Failed)} | {Median(runs, run => run.OtherCores):F2} |");
        return text.ToString();
    }

    private static double Median(List<Figures> runs, Func<Figures, double> figure)
    {
        var sorted = runs.Select(figure).Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
