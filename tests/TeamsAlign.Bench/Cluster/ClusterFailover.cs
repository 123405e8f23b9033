using System.Diagnostics;
using TeamsAlign.Bench.Scale;

namespace TeamsAlign.Bench.Cluster;

/// <summary>
/// A workspace of 10,000 requests whose writer is killed hard: how soon the next writer has acknowledged a command, from its snapshot and from
/// the lists, and whether the other processes answer reads meanwhile.
/// </summary>
internal sealed class ClusterFailover(int kills, TextWriter output)
{
    private const string Newest = "*.snapshot";

    /// <returns>0 where every command was acknowledged.</returns>
    public async Task<int> RunAsync(string redis, CancellationToken cancellationToken)
    {
        var filled = Directory.CreateTempSubdirectory("teamsalign-filled-").FullName;
        try
        {
            var size = new Size(1);
            await using (await Scale.Stage.PrepareAsync(filled, size, cancellationToken))
            {
                // Only filled; a cluster works on copies of it.
            }

            await output.WriteLineAsync($"""
                | {size}; the writer killed hard | another process is the writer after | it has acknowledged a command after | longest time without an answered read |
                |---|---|---|---|
                """);
            await KillsAsync("from its snapshot", redis, Copy(filled), hasSnapshot: true, cancellationToken);
            await KillsAsync("from the lists", redis, Copy(filled), hasSnapshot: false, cancellationToken);
            return 0;
        }
        finally
        {
            Directory.Delete(filled, recursive: true);
        }
    }

    private async Task KillsAsync(string name, string redis, string folder, bool hasSnapshot, CancellationToken cancellationToken)
    {
        await using var stage = await Stage.BuildAsync(
            redis, ClusterRun.Processes, timeScale: 1, cancellationToken, folder, $"--Local:Site={Faults.Plan.Path(0)}", $"--Snapshot:Enabled={hasSnapshot}");
        for (var kill = 1; kill <= kills; kill++)
        {
            if (hasSnapshot)
                await SnapshotAsync(stage, cancellationToken);
            await using var reads = await ClusterReads.StartAsync(stage, cancellationToken);
            var killed = await stage.KillWriterAsync(cancellationToken);
            await using var shift = new Shift(stage, first: kill, count: 1);
            var acknowledged = AcknowledgedAsync(shift, killed, cancellationToken);
            var writer = await stage.WriterAsync(cancellationToken);
            var taken = Stopwatch.GetElapsedTime(killed);
            var first = await acknowledged;
            await shift.EndAsync();
            var from = writer.Output.Contains("is loaded from its snapshot", StringComparison.Ordinal) ? "from its snapshot" : "from the lists";
            await output.WriteLineAsync($"| {kill}, {(from == name ? name : $"{from}, though meant {name}")} | {ClusterWords.Seconds(taken)} | {ClusterWords.Seconds(first)} | {ClusterWords.Seconds(reads.LongestGap)} |");
            await stage.AddAsync(alone: false, cancellationToken);
        }
    }

    /// <summary>Waits for a snapshot of what is in the lists now: it is written once nothing has changed for a minute.</summary>
    private static async Task SnapshotAsync(Stage stage, CancellationToken cancellationToken)
    {
        var writer = await stage.WriterAsync(cancellationToken);
        var since = TimeProvider.System.GetUtcNow().UtcDateTime;
        while (!Directory.EnumerateFiles(stage.Local.Folder, Newest).Any(f => File.GetLastWriteTimeUtc(f) > since) && writer.IsAlive)
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, cancellationToken);
    }

    private static async Task<TimeSpan> AcknowledgedAsync(Shift shift, long killed, CancellationToken cancellationToken)
    {
        await shift.MoreAsync(1, cancellationToken);
        return Stopwatch.GetElapsedTime(killed);
    }

    private static string Copy(string from)
    {
        var to = Directory.CreateTempSubdirectory("teamsalign-cluster-").FullName;
        foreach (var file in Directory.EnumerateFiles(from).Where(f => Path.GetFileName(f) is not ("local.json" or "server.json")))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        return to;
    }
}
