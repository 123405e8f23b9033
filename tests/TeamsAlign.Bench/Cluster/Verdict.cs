using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsAlign.Bench.Cluster;

/// <summary>What the lists say of what was acknowledged.</summary>
/// <param name="Acknowledged">Commands whose success was shown.</param>
/// <param name="Unanswered">Commands without an answer, or with one that says that nobody knows.</param>
/// <param name="Refused">Commands that were not done, and the answer said why.</param>
/// <param name="Lost">Acknowledged and not there, or counted back.</param>
/// <param name="Doubled">There more than once.</param>
/// <param name="Half">There in one list and not in the other.</param>
/// <param name="Breaks">Places where the journal's numbers or hashes do not follow each other.</param>
/// <param name="Notes">The first of each, for whoever looks.</param>
public sealed record Verdict(int Acknowledged, int Unanswered, int Refused, int Lost, int Doubled, int Half, int Breaks, IReadOnlyList<string> Notes)
{
    public bool IsClean => Lost + Doubled + Half + Breaks == 0;

    /// <summary>The same, once the rows of the last commits have followed: they come after the answer.</summary>
    public static async Task<Verdict> SettledAsync(IReadOnlyList<Seller> sellers, SharePointLists lists, CancellationToken cancellationToken)
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(60), TimeProvider.System);
        while (true)
        {
            var verdict = await OfAsync(sellers, lists, cancellationToken);
            if (verdict.IsClean || enough.IsCancellationRequested)
                return verdict;
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, cancellationToken);
        }
    }

    /// <summary>Reads the lists past the product, once nobody works any more.</summary>
    public static async Task<Verdict> OfAsync(IReadOnlyList<Seller> sellers, SharePointLists lists, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sellers);
        ArgumentNullException.ThrowIfNull(lists);
        var requests = (await lists.RowsAsync("Requests", cancellationToken)).ToLookup(r => (string?)r["Title"]);
        var journal = (await lists.RowsAsync("Journal", cancellationToken)).OrderBy(Number).ToArray();
        var notes = new List<string>();
        var asked = sellers.SelectMany(s => s.All).ToArray();
        var lost = Count("lost", asked.Where(a => a.Key is not null && !requests[a.Title].Any(r => (string?)r["RecordKey"] == a.Key)).Select(a => $"{a.Key} {a.Title}"), notes)
            + Count("counted back", asked.Where(a => a.Key is not null && requests[a.Title].Any(r => Reach(r) < a.Acknowledged || Reach(r) > a.Attempted)).Select(a => $"{a.Key} {a.Acknowledged}"), notes);
        var doubled = Count("twice", asked.Where(a => requests[a.Title].Count() > 1).Select(a => a.Title), notes)
            + Count("journalled twice", journal.GroupBy(j => (string?)j["Change"]).Where(g => g.Count() > 1).Select(g => g.Key ?? ""), notes);
        var half = Count("without its journal entry", requests.SelectMany(r => r).Select(r => (string)r["RecordKey"]!).Except(journal.Select(j => (string?)j["Subject"]).OfType<string>()), notes);
        var breaks = Count("after a break", journal.Skip(1).Zip(journal)
            .Where(p => Number(p.First) != Number(p.Second) + 1 || (string?)p.First["PreviousHash"] != (string?)p.Second["Hash"]).Select(p => $"{Says(p.Second)} then {Says(p.First)}"), notes);
        return new Verdict(sellers.Sum(s => s.Acknowledged), sellers.Sum(s => s.Unanswered), sellers.Sum(s => s.Refused.Count), lost, doubled, half, breaks, notes);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"acknowledged={Acknowledged} unanswered={Unanswered} refused={Refused} lost={Lost} doubled={Doubled} half={Half} breaks={Breaks}");

    private static int Count(string what, IEnumerable<string> which, List<string> notes)
    {
        var all = which.ToArray();
        notes.AddRange(all.Take(5).Select(one => $"{what}: {one}"));
        return all.Length;
    }

    private static string Says(JsonObject entry) => $"{entry["RecordKey"]} ({entry["Summary"]}, {entry["Surface"]}, after {Short(entry["PreviousHash"])}, is {Short(entry["Hash"])})";

    private static string Short(JsonNode? hash) => (string?)hash is { Length: > 6 } text ? text[..6] : "nothing";

    private static int Number(JsonObject row) => int.Parse(((string)row["RecordKey"]!)["JR-".Length..], CultureInfo.InvariantCulture);

    private static decimal Reach(JsonObject row) => (decimal?)row["Reach"] ?? 0;
}
