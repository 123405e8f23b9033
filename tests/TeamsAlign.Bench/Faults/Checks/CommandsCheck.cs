using System.Globalization;
using TeamsAlign.Bench.Faults.People;

namespace TeamsAlign.Bench.Faults.Checks;

/// <summary>Every command against the journal: acknowledged ones are there once, refused ones not at all, unanswered ones at most once, and each in the order of its sender.</summary>
internal sealed class CommandsCheck(Records records, IEnumerable<Attempt> attempts)
{
    private readonly Dictionary<Attempt, int[]> _places = attempts.ToDictionary(a => a, a => Places(records, a).ToArray());

    public IEnumerable<string> Lost => _places.Where(p => p is { Key.Told: Told.Done, Value.Length: 0 }).Select(p => $"{p.Key} is nowhere");

    public IEnumerable<string> Doubled => _places
        .Where(p => p.Value.Length > (p.Key.Told == Told.Refused ? 0 : 1))
        .Select(p => $"{p.Key} is there {p.Value.Length} times: {string.Join(", ", p.Value.Select(n => $"JR-{n}"))}");

    /// <summary>Of one person about one record: a later command before an earlier one.</summary>
    public IEnumerable<string> Disordered => _places.Where(p => p is { Value: [_], Key.Key: not null })
        .GroupBy(p => (p.Key.Person, p.Key.Key))
        .SelectMany(own => own.OrderBy(p => p.Key.Number).Zip(own.OrderBy(p => p.Key.Number).Skip(1)))
        .Where(pair => pair.First.Value[0] > pair.Second.Value[0])
        .Select(pair => $"{pair.Second.Key} (JR-{pair.Second.Value[0]}) is before {pair.First.Key} (JR-{pair.First.Value[0]})");

    /// <summary>Commands without an answer that are there.</summary>
    public int Unanswered => _places.Count(p => p is { Key.Told: Told.Nothing, Value.Length: 1 });

    /// <summary>Numbers of the journal entries a command has; one per row where its mark is in a row that it added.</summary>
    private static IEnumerable<int> Places(Records records, Attempt attempt) => attempt.Kind switch
    {
        Kind.Capture => Added(records, "Requests", "Problem", $"{attempt.Mark} is needed."),
        Kind.Demand => Added(records, "Demand", "Quote", $"{attempt.Mark} too"),
        Kind.Score => records.Journal
            .Where(e => e.Verb == "ScoreRequest" && e.Lines.Any(l => l.StartsWith($"{attempt.Key} Reach: ", StringComparison.Ordinal) && l.EndsWith($" → {attempt.Mark}", StringComparison.Ordinal)))
            .Select(e => e.Number),
        Kind.Answer => records.Journal.Where(e => e.Text("Why") == attempt.Mark).Select(e => e.Number),
        _ => throw new ArgumentOutOfRangeException(nameof(attempt)),
    };

    /// <summary>A row without an entry counts too: it is there, if only by half, and the rows are checked elsewhere.</summary>
    private static IEnumerable<int> Added(Records records, string list, string column, string text)
    {
        foreach (var row in records.Holding(list, column, text))
        {
            var key = (string)row["RecordKey"]!;
            var entries = records.Journal.Where(e => e.Adds(key)).Select(e => e.Number).DefaultIfEmpty(int.MaxValue);
            foreach (var number in entries)
                yield return number;
        }
    }

    public override string ToString() => _places.Count.ToString(CultureInfo.InvariantCulture);
}
