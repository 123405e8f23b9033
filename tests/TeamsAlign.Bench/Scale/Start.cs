using System.Globalization;
using TeamsAlign.Bench.Load;

namespace TeamsAlign.Bench.Scale;

/// <summary>A start of the product.</summary>
/// <param name="Healthy">From the start of the process until the workspace is loaded.</param>
/// <param name="Answered">Until the first board was there.</param>
/// <param name="Cpu">Processor time it took until then: what is left of it where other programs have the machine.</param>
/// <param name="ResidentBytes">After the first board, and one search.</param>
internal sealed record Start(TimeSpan Healthy, TimeSpan Answered, TimeSpan Cpu, long ResidentBytes)
{
    public static async Task<Start> MeasureAsync(Stage stage, bool fromSnapshot, CancellationToken cancellationToken)
    {
        var token = await stage.TokenAsync(cancellationToken);
        var begun = TimeProvider.System.GetTimestamp();
        await using var product = await stage.StartProductAsync(fromSnapshot, cancellationToken);
        await Stage.FirstAnswerAsync(product, "/healthz", null, cancellationToken);
        var healthy = TimeProvider.System.GetElapsedTime(begun);
        await Stage.FirstAnswerAsync(product, "/api/roadmap", token, cancellationToken);
        var (answered, cpu) = (TimeProvider.System.GetElapsedTime(begun), product.Cpu);
        await Stage.FirstAnswerAsync(product, "/api/requests?q=panel", token, cancellationToken);
        return new Start(healthy, answered, cpu, product.ResidentBytes);
    }

    /// <summary>Of several starts, each figure's median.</summary>
    public static Start Median(IReadOnlyCollection<Start> starts) => new(
        Middle(starts.Select(s => s.Healthy)), Middle(starts.Select(s => s.Answered)), Middle(starts.Select(s => s.Cpu)), Middle(starts.Select(s => s.ResidentBytes)));

    public string ToMarkdown(string name, int rows, Start empty) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {Healthy.TotalSeconds:F1} s | {Answered.TotalSeconds:F1} s | {Cpu.TotalSeconds:F1} s | {ResidentBytes / 1024 / 1024:N0} MiB | {(rows == 0 ? 0 : (ResidentBytes - empty.ResidentBytes) / 1024.0 / 1024 / rows * 1000):F2} MiB |");

    private static T Middle<T>(IEnumerable<T> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : default!;
}
