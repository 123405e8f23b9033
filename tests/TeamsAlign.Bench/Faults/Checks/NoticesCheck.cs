using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsAlign.Bench.Faults.Stage;

namespace TeamsAlign.Bench.Faults.Checks;

/// <summary>
/// Notices by the connector's own log: of each answer whoever asked and whoever had added a customer by then is told once, except the
/// one who did it. One more is ambiguous where the answer to an earlier one was lost, or the product was killed while it waited for that answer.
/// </summary>
internal sealed partial class NoticesCheck(IReadOnlyList<Staff> staff, IReadOnlyList<Product> products, IReadOnlyList<JsonNode> log)
{
    /// <summary>Between a call and the note that it was answered: the call itself, and a row written to a slow Graph.</summary>
    private static readonly TimeSpan InFlight = TimeSpan.FromSeconds(60);

    private static readonly string[] LosingTheAnswer = ["dropAfter", "502After"];

    private readonly ILookup<(string Chat, string Mark), JsonNode> _sent = log
        .Where(c => (string?)c["method"] == "POST" && (bool)c["executed"]! && c["body"]?["attachments"] is JsonArray { Count: > 0 })
        .Select(c => (Call: c, Mark: Marked(c)))
        .Where(c => c.Mark is not null)
        .ToLookup(c => ((string)c.Call["conversation"]!, c.Mark!), c => c.Call);

    /// <summary>Answers of the connector that were lost, and with them what the bot could know.</summary>
    public int LostAnswers => log.Count(c => (bool)c["executed"]! && LosingTheAnswer.Contains((string?)c["fault"]));

    public Notices Of(Records records)
    {
        var expected = Expected(records);
        var notices = new Notices([], [], 0, 0);
        foreach (var place in expected.Keys.Union(_sent.Select(s => s.Key).Where(s => s.Mark.StartsWith($"w{records.Workspace}p", StringComparison.Ordinal))))
        {
            var due = expected.GetValueOrDefault(place);
            var sent = _sent[place].ToArray();
            if (sent.Length < due)
                notices.Missing.Add($"{place.Mark} to {place.Chat}: {sent.Length} of {due}");
            var explained = Math.Min(Math.Max(0, sent.Length - due), sent.Count(c => IsInDoubt(c, records.Workspace)));
            if (sent.Length - due > explained)
                notices.Doubled.Add($"{place.Mark} to {place.Chat}: {sent.Length} of {due}, {explained} in doubt");
            notices = notices with { Ambiguous = notices.Ambiguous + explained, Due = notices.Due + due };
        }

        return notices;
    }

    private Dictionary<(string Chat, string Mark), int> Expected(Records records)
    {
        var due = new Dictionary<(string Chat, string Mark), int>();
        var requests = records.Rows["Requests"].ToDictionary(r => (string)r["RecordKey"]!);
        var adding = records.Journal.SelectMany(e => e.Lines.Where(l => l.StartsWith("DM-", StringComparison.Ordinal) && l.EndsWith(" added", StringComparison.Ordinal)), (e, l) => (Key: l[..^6], e.Number))
            .DistinctBy(a => a.Key).ToDictionary(a => a.Key, a => a.Number);
        var demands = records.Rows["Demand"].ToLookup(d => (string?)d["Request"]);
        foreach (var entry in records.Journal.Where(e => e.Verb == "AnswerRequest" && requests.ContainsKey(e.Subject)))
        {
            var people = demands[entry.Subject].Where(d => adding.GetValueOrDefault((string)d["RecordKey"]!, int.MaxValue) < entry.Number)
                .Select(d => (string?)d["AddedById"]).Append((string?)requests[entry.Subject]["AskedById"]).Distinct().Where(p => p != entry.Text("ById"));
            foreach (var chat in people.Select(p => staff.First(s => s.Id == p).Chat))
            {
                var place = (chat, Mark().Match((string)requests[entry.Subject]["Problem"]!).Value);
                due[place] = due.GetValueOrDefault(place) + 1;
            }
        }

        return due;
    }

    private bool IsInDoubt(JsonNode call, int workspace)
    {
        var at = DateTimeOffset.Parse((string)call["at"]!, System.Globalization.CultureInfo.InvariantCulture);
        return LosingTheAnswer.Contains((string?)call["fault"]) || products[workspace].Killed.Any(k => k > at.AddSeconds(-2) && k < at + InFlight);
    }

    /// <summary>The request a card is about: its title comes before the reason, which has a mark too. Other cards have none.</summary>
    private static string? Marked(JsonNode call) => Mark().Match(call["body"]!["attachments"]!.ToJsonString()) is { Success: true } found ? found.Value : null;

    [GeneratedRegex(@"w\d+p\d\dn\d{5}", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}

/// <summary>What became of the notices of a workspace.</summary>
/// <param name="Due">How many there should be.</param>
internal sealed record Notices(List<string> Missing, List<string> Doubled, int Ambiguous, int Due);
