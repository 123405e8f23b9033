using System.Globalization;
using TeamsAlign.Bench.Load;

namespace TeamsAlign.Bench.Scale;

/// <summary>A start of the product.</summary>
/// <param name="Healthy">From the start of the process until the workspace is loaded.</param>
/// <param name="Answered">Until the first board was there.</param>
/// <param name="ResidentBytes">After the first board, and one search.</param>
internal sealed record Start(TimeSpan Healthy, TimeSpan Answered, long ResidentBytes)
{
    public static async Task<Start> MeasureAsync(string folder, Size? size, CancellationToken cancellationToken)
    {
        await using var stage = await Stage.PrepareAsync(folder, size, cancellationToken);
        return await MeasureAsync(stage, cancellationToken);
    }

    public static async Task<Start> MeasureAsync(Stage stage, CancellationToken cancellationToken)
    {
        var token = await stage.TokenAsync(cancellationToken);
        var begun = TimeProvider.System.GetTimestamp();
        await using var product = await stage.StartProductAsync(cancellationToken);
        await Stage.FirstAnswerAsync(product, "/healthz", null, cancellationToken);
        var healthy = TimeProvider.System.GetElapsedTime(begun);
        await Stage.FirstAnswerAsync(product, "/api/roadmap", token, cancellationToken);
        var answered = TimeProvider.System.GetElapsedTime(begun);
        await Stage.FirstAnswerAsync(product, "/api/requests?q=panel", token, cancellationToken);
        return new Start(healthy, answered, product.ResidentBytes);
    }

    public string ToMarkdown(Start empty, Size size) => string.Create(CultureInfo.InvariantCulture, $"""
        | {size.Requests:N0} requests, {size.Demands:N0} demand rows, {size.Deals:N0} deals, {size.PlanItems:N0} plan items | |
        |---|---|
        | loaded from the lists after (empty workspace) | {Healthy.TotalSeconds:F1} s ({empty.Healthy.TotalSeconds:F1} s) |
        | first board after (empty workspace) | {Answered.TotalSeconds:F1} s ({empty.Answered.TotalSeconds:F1} s) |
        | resident, after the first board and search (empty workspace) | {ResidentBytes / 1024 / 1024:N0} MiB ({empty.ResidentBytes / 1024 / 1024:N0} MiB) |
        | of it for 1,000 rows | {(ResidentBytes - empty.ResidentBytes) / 1024.0 / 1024 / size.Rows * 1000:F2} MiB |

        """);
}
