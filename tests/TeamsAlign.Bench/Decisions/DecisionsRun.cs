using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using TeamsAlign.Bench.Bots;
using TeamsAlign.Bench.Faults;
using TeamsAlign.Bench.Load;
using TeamsAlign.Bench.Scale.Filling;

namespace TeamsAlign.Bench.Decisions;

/// <summary>One run of the verb. Beside the product, in turns, a bare server that answers activities with bytes that are there already.</summary>
internal sealed class DecisionsRun(int rounds, TimeSpan warmUp, TimeSpan measured, TextWriter output)
{
    private const int Connections = 16;
    private const int SearchesPerSecond = 100;
    private const int Texts = 500;

    /// <summary>Requests that are kept for the run with slow batches, which takes some fifty a second.</summary>
    private const int ForTheSlow = 1_500;

    /// <summary>Requests that are decided before anything counts: the runtime compiles again and again in the first twenty seconds. Their notices are waited for. A fast machine is through with them earlier.</summary>
    private const int ForWarmUp = 11_000;

    /// <summary>After the pause that waiting for notices is, connections are new.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(1);

    /// <summary>So long after the last notice none is expected any more.</summary>
    private static readonly TimeSpan PatienceForNotices = TimeSpan.FromSeconds(8);

    /// <returns>0 where every decision that was answered is in the lists and was told.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("teamsalign-decisions-").FullName;
        var isWhole = true;
        try
        {
            await using var desk = await Desk.OpenAsync(folder, cancellationToken);
            await using var bare = await Server.StartAsync(
                port => Server.Dotnet(Assembly.GetExecutingAssembly().Location, BareBot.Verb, port.ToString(CultureInfo.InvariantCulture)), cancellationToken);
            await output.WriteLineAsync($"""
                | Searches from the compose box, {Desk.Requests.ToString("N0", CultureInfo.InvariantCulture)} requests, 100/s open loop | p50 ms | p99 ms | longest ms | failed | CPU µs each |
                |---|---|---|---|---|---|
                """);
            for (var round = 0; round < rounds; round++)
                await SearchAsync(desk, bare, cancellationToken);
            await output.WriteLineAsync("""

                | Decisions, 16 connections | per s | p50 ms | p99 ms | failed | in the lists, of pressed | all told after the last | CPU µs each, other cores |
                |---|---|---|---|---|---|---|---|
                """);
            var first = desk.Approvals(ForWarmUp);
            await new ClosedLoop(desk.Server.Port, Connections, TimeSpan.Zero, warmUp).RunAsync(first, desk.Server, cancellationToken);
            await SettledAsync(desk, cancellationToken);
            for (var round = 0; round < rounds; round++)
            {
                var presses = desk.Approvals((Desk.Requests - ForTheSlow - ForWarmUp) / rounds);
                var clicks = await new ClosedLoop(bare.Port, Connections, warmUp, measured).RunAsync(Activities.Click("http://127.0.0.1:9"), bare, cancellationToken);
                await output.WriteLineAsync(Row("bare, which decides nothing", clicks, "", ""));
                isWhole &= await DecideAsync("TeamsAlign", desk, presses, cancellationToken);
            }

            await desk.Services.PostAsync(
                "/control/graph/faults", new JsonArray(new JsonObject { ["kind"] = "slow", ["on"] = "request", ["path"] = "/$batch", ["delaySeconds"] = .15 / Scale.Stage.Comfortable }), cancellationToken);
            isWhole &= await DecideAsync("TeamsAlign, each chain 150 ms slower", desk, desk.Approvals(ForTheSlow), cancellationToken);
            return isWhole ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task SearchAsync(Desk desk, Server bare, CancellationToken cancellationToken)
    {
        var words = new Wording(new Chance(7));
        var searches = new Rounds(desk.Searches(Enumerable.Range(0, Texts).Select(_ => words.Search)));
        var none = await new OpenLoop(bare.Port, SearchesPerSecond, warmUp, measured).RunAsync(Activities.Click("http://127.0.0.1:9"), bare, cancellationToken);
        var found = await new OpenLoop(desk.Server.Port, SearchesPerSecond, warmUp, measured).RunAsync(searches, desk.Server, cancellationToken);
        foreach (var (name, figures) in new[] { ("bare, which finds nothing", none), ("TeamsAlign", found) })
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"| {name} | {figures.Within(.5):F2} | {figures.Within(.99):F2} | {figures.Within(1):F1} | {figures.Failed} | {figures.CpuMicroseconds:N0} |"));
    }

    /// <returns>Whether nothing is missing.</returns>
    private async Task<bool> DecideAsync(string name, Desk desk, Presses presses, CancellationToken cancellationToken)
    {
        var (approved, told) = (await desk.ApprovedAsync(cancellationToken), (await desk.ToldAsync(cancellationToken)).Count);
        var figures = await new ClosedLoop(desk.Server.Port, Connections, Again, measured).RunAsync(presses, desk.Server, cancellationToken);
        var last = Stopwatch.GetTimestamp();
        var inLists = await desk.ApprovedAsync(cancellationToken) - approved;
        var (all, changed) = await SettledAsync(desk, cancellationToken);
        var (notices, after) = (all.Skip(told).ToArray(), Stopwatch.GetElapsedTime(last, changed));
        var missing = presses.Sent - notices.Select(n => n.Request).Distinct().Count();
        var doubled = notices.Length - notices.Distinct().Count();
        var isTold = missing == 0 && doubled == 0;
        await output.WriteLineAsync(Row(
            name, figures, string.Create(CultureInfo.InvariantCulture, $"{inLists:N0} of {presses.Sent:N0}"),
            string.Create(CultureInfo.InvariantCulture, $"{after.TotalSeconds:F1} s{(isTold ? "" : $", {missing:N0} missing, {doubled:N0} twice")}")));
        return inLists == presses.Sent && isTold;
    }

    /// <summary>Looks on until nobody is told anything more.</summary>
    /// <returns>All notices so far, and when the last of them came.</returns>
    private static async Task<(IReadOnlyList<(string Chat, string Request)> Notices, long Last)> SettledAsync(Desk desk, CancellationToken cancellationToken)
    {
        var (notices, changed) = (await desk.ToldAsync(cancellationToken), Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(changed) < PatienceForNotices)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(500), TimeProvider.System, cancellationToken);
            var now = await desk.ToldAsync(cancellationToken);
            if (now.Count != notices.Count)
                (notices, changed) = (now, Stopwatch.GetTimestamp());
        }

        return (notices, changed);
    }

    private static string Row(string name, Figures figures, string inLists, string told) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {figures.PerSecond:N0} | {figures.Within(.5):F2} | {figures.Within(.99):F2} | {figures.Failed} | {inLists} | {told} | {figures.CpuMicroseconds:N0}, {figures.OtherCores:F2} |");
}
