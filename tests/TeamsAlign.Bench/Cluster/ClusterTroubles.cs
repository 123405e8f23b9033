using System.Diagnostics;

namespace TeamsAlign.Bench.Cluster;

/// <summary>What happens to clusters beside a process that dies: one that stands still for a while, and a Redis that is away and comes back empty.</summary>
internal sealed class ClusterTroubles(Stage stage, int sellers, int commands, TextWriter output)
{
    public async Task<Verdict> PausedAsync(int first, CancellationToken cancellationToken)
    {
        await stage.FillAsync(ClusterRun.Processes, cancellationToken);
        await using var shift = new Shift(stage, first, sellers);
        await shift.MoreAsync(commands, cancellationToken);
        var since = Stopwatch.GetTimestamp();
        var paused = await stage.PauseWriterAsync(cancellationToken);
        var taken = Stopwatch.GetElapsedTime(since);
        await shift.MoreAsync(commands, cancellationToken);
        await paused.GoOnAsync();
        await shift.MoreAsync(commands, cancellationToken);
        await shift.EndAsync();
        var verdict = await Verdict.SettledAsync(shift.Sellers, new SharePointLists(stage.Local.Url), cancellationToken);
        await output.WriteLineAsync($"The writer stood still, another was the writer after {ClusterWords.Seconds(taken)}, and it went on ({(paused.IsAlive ? "alive" : "it then ended itself")}): {verdict}\n");
        return verdict;
    }

    public async Task<Verdict> RedisAsync(int first, CancellationToken cancellationToken)
    {
        await stage.FillAsync(ClusterRun.Processes, cancellationToken);
        await using var shift = new Shift(stage, first, sellers);
        var before = await TimeAsync(shift, cancellationToken);
        var away = TimeSpan.Zero;
        var ended = await stage.EmptyRedisAsync(async () => away = await TimeAsync(shift, cancellationToken), cancellationToken);
        var back = await TimeAsync(shift, cancellationToken);
        var since = await stage.KillWriterAsync(cancellationToken);
        await stage.WriterAsync(cancellationToken);
        var taken = Stopwatch.GetElapsedTime(since);
        await TimeAsync(shift, cancellationToken);
        await stage.FillAsync(ClusterRun.Processes, cancellationToken);
        await shift.EndAsync();
        var verdict = await Verdict.SettledAsync(shift.Sellers, new SharePointLists(stage.Local.Url), cancellationToken);
        await output.WriteLineAsync(
            $"{commands} commands took {ClusterWords.Seconds(before)} with Redis, {ClusterWords.Seconds(away)} while it was away, and {ClusterWords.Seconds(back)} after it had come back empty and the last process it had known had ended, {ClusterWords.Seconds(ended)} later; " +
            $"the writer killed then, another was the writer after {ClusterWords.Seconds(taken)}: {verdict}\n");
        return verdict;
    }

    private async Task<TimeSpan> TimeAsync(Shift shift, CancellationToken cancellationToken)
    {
        var since = Stopwatch.GetTimestamp();
        await shift.MoreAsync(commands, cancellationToken);
        return Stopwatch.GetElapsedTime(since);
    }
}
