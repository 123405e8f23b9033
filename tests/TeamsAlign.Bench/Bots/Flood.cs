using TeamsAlign.Bench.Load;

namespace TeamsAlign.Bench.Bots;

/// <summary>A thousand clicks at a time whose handler waits 200 ms, while somebody asks after the bot's health every 20 ms.</summary>
internal static class Flood
{
    private const int Clicks = 1000;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(10);

    public static async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        await using var server = await Server.StartAsync(Contender.Echo.Start, cancellationToken);
        var health = HealthProbe.RunAsync(server.Port, WarmUp, Measured, cancellationToken);
        var clicks = await new ClosedLoop(server.Port, Clicks, WarmUp, Measured).RunAsync(Activities.Click("http://127.0.0.1:9/", "wait"), server, cancellationToken);
        var healthy = (await health).Order().ToArray();
        return FormattableString.Invariant($"""
            | Flood: {Clicks:N0} clicks at a time, 200 ms each | answered | failed | p50 ms | p99 ms | longest ms | resident MiB |
            |---|---|---|---|---|---|---|
            | clicks | {clicks.Ticks.Count:N0} | {clicks.Failed} | {clicks.Within(.5):F0} | {clicks.Within(.99):F0} | {clicks.Within(1):F0} | {clicks.ResidentMebibytes:F0} |
            | /healthz meanwhile | {healthy.Length:N0} | 0 | {healthy[healthy.Length / 2]:F1} | {healthy[(int)(.99 * healthy.Length)]:F1} | {healthy[^1]:F1} | |

            """);
    }
}
