using System.Diagnostics;

namespace TeamsAlign.Bench.Cluster;

/// <summary>What the verb does, and its report as Markdown.</summary>
internal sealed class ClusterRun(int sellers, int boards, int kills, int commands, TextWriter output)
{
    public const int Processes = 3;

    /// <returns>0 where nothing is lost, doubled, half or broken.</returns>
    public async Task<int> RunAsync(string redis, CancellationToken cancellationToken)
    {
        await using var stage = await Stage.BuildAsync(redis, Processes, timeScale: 1, cancellationToken);
        Verdict[] verdicts =
        [
            await KillsAsync(stage, cancellationToken),
            await new ClusterTroubles(stage, sellers, commands, output).PausedAsync(first: sellers + 1, cancellationToken),
            await new ClusterTroubles(stage, sellers, commands, output).RedisAsync(first: (2 * sellers) + 1, cancellationToken),
            await RivalsAsync(stage, cancellationToken),
        ];
        foreach (var note in verdicts.SelectMany(v => v.Notes))
            await output.WriteLineAsync(note);
        return verdicts.All(v => v.IsClean) ? 0 : 1;
    }

    private async Task<Verdict> KillsAsync(Stage stage, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync("| Kill | Another process is the writer after | More commands acknowledged than can have been in flight after | Open pages that lost their connection | The last of them is told of changes again after |\n|---|---|---|---|---|");
        await using var shift = new Shift(stage, first: 1, sellers);
        for (var kill = 1; kill <= kills; kill++)
        {
            await shift.MoreAsync(commands, cancellationToken);
            var pages = await Task.WhenAll(Enumerable.Range(0, boards).Select(_ => Board.OpenAsync(stage.Balancer.Url, stage.Local, cancellationToken)));
            var killed = await stage.KillWriterAsync(cancellationToken);
            var answered = AgainAsync(shift, killed, cancellationToken);
            await stage.WriterAsync(cancellationToken);
            var taken = Stopwatch.GetElapsedTime(killed);
            await answered;
            await shift.MoreAsync(commands, cancellationToken);
            var lost = pages.Where(p => p.WasLost).ToArray();
            await output.WriteLineAsync($"| {kill} | {ClusterWords.Seconds(taken)} | {ClusterWords.Seconds(await answered)} | {lost.Length} of {boards} | {Last(lost)} |");
            foreach (var page in pages)
                await page.DisposeAsync();
            await stage.AddAsync(alone: false, cancellationToken);
        }

        await shift.EndAsync();
        var verdict = await Verdict.SettledAsync(shift.Sellers, new SharePointLists(stage.Local.Url), cancellationToken);
        await output.WriteLineAsync($"\nWriters killed: {verdict}\n");
        return verdict;
    }

    /// <summary>A process outside of the cluster takes itself for the only one. Each command of either side puts the other's writer out.</summary>
    private async Task<Verdict> RivalsAsync(Stage stage, CancellationToken cancellationToken)
    {
        var rival = await stage.AddAsync(alone: true, cancellationToken);
        await using var shift = new Shift(stage, first: (3 * sellers) + 1, sellers);
        await shift.MoreAsync(commands, cancellationToken);
        await shift.EndAsync();
        var verdict = await Verdict.SettledAsync(shift.Sellers, new SharePointLists(stage.Local.Url), cancellationToken);
        var takeOvers = stage.Alive.Append(rival).Distinct().Sum(m => m.Output.Split("Took over the workspace").Length - 1);
        await output.WriteLineAsync($"Two writers: {verdict} take-overs={takeOvers}");
        return verdict;
    }

    private async Task<TimeSpan> AgainAsync(Shift shift, long killed, CancellationToken cancellationToken)
    {
        await shift.MoreAsync(sellers + 1, cancellationToken);
        return Stopwatch.GetElapsedTime(killed);
    }

    private static string Last(Board[] lost) =>
        lost.Length == 0 ? "–" : lost.Any(b => b.Recovered is null) ? "**never**" : ClusterWords.Seconds(lost.Max(b => b.Recovered!.Value));
}
