using System.Globalization;
using System.Text.Json.Nodes;
using TeamsAlign.Bench.Faults.Checks;
using TeamsAlign.Bench.Faults.People;
using TeamsAlign.Bench.Faults.Stage;

namespace TeamsAlign.Bench.Faults;

/// <summary>A run in figures.</summary>
internal static class Report
{
    private const int Shown = 20;

    public static async Task WriteAsync(
        TextWriter output, Plan plan, Verdict verdict, Notebook notebook, Struck struck, IReadOnlyList<Product> products, TimeSpan took)
    {
        var told = notebook.Attempts.CountBy(a => a.Told).ToDictionary();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
            | Faults, seed {plan.Seed} | |
            |---|---|
            | commands, acknowledged / refused / without an answer (of these there) | {notebook.Attempts.Count:N0}, {told.GetValueOrDefault(Told.Done):N0} / {told.GetValueOrDefault(Told.Refused):N0} / {told.GetValueOrDefault(Told.Nothing):N0} ({verdict.Unanswered:N0}) |
            | people, workspaces | {plan.Workspaces * plan.People}, {plan.Workspaces} |
            | kills; ended by itself | {products.Sum(p => p.Killed.Count)}; {products.Sum(p => p.EndedByItself)} |
            | requests to Graph, of these failed | {struck.Requests:N0}, {struck.Graph.Where(g => g.On == "request").Sum(g => g.Hits):N0} |
            | {string.Join(", ", struck.Graph.Select(g => g.Name))} | {string.Join(", ", struck.Graph.Select(g => g.Hits))} |
            | calls to the connector, of these failed | {struck.Calls:N0}, {struck.Connector.Sum(c => c.Value):N0} |
            | {string.Join(", ", struck.Connector.Keys)} | {string.Join(", ", struck.Connector.Values)} |
            | edits by hand: still there, journalled, shown by the hash, without a trace | {verdict.EditsSurvived}, {verdict.EditsJournalled}, {verdict.EditsShown}, {verdict.EditsLost.Count} |
            | journal entries, breaks | {verdict.Entries:N0}, {verdict.Broken.Count} |
            | notices due, sent once more in doubt (may be) | {verdict.NoticesDue:N0}, {verdict.Ambiguous} ({verdict.MayBeAmbiguous}) |
            | took | {took:hh\:mm\:ss} |

            """));
        foreach (var (what, found) in verdict.All)
            foreach (var sentence in found.Take(Shown))
                await output.WriteLineAsync($"{what}: {sentence}");
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"seed {plan.Seed}"));
        await output.WriteLineAsync(verdict.Line);
    }
}

/// <summary>What the injectors did.</summary>
internal sealed record Struck(long Requests, IReadOnlyList<(string Name, string On, int Hits)> Graph, int Calls, IReadOnlyDictionary<string, int> Connector)
{
    public static async Task<Struck> ReadAsync(LocalServices services, CancellationToken cancellationToken)
    {
        var rules = (await services.GetAsync("/control/graph/faults", cancellationToken)).AsArray()
            .GroupBy(r => ((string)r!["kind"]!, (string)r["on"]!))
            .Select(g => (g.Key.Item2 == "part" ? $"{g.Key.Item1} part" : g.Key.Item1, g.Key.Item2, g.Sum(r => (int)r!["hits"]!))).ToArray();
        var log = await ConnectorLog.ReadAsync(services, cancellationToken);
        return new Struck(
            (long)(await services.GetAsync("/control/graph/calls", cancellationToken))["requests"]!, rules, log.Count,
            log.Where(c => c["fault"] is JsonValue).CountBy(c => (string)c["fault"]!).OrderBy(c => c.Key, StringComparer.Ordinal).ToDictionary());
    }
}
