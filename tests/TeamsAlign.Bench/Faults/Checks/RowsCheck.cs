using System.Text.Json.Nodes;
using TeamsAlign.Bench.Faults.Trouble;

namespace TeamsAlign.Bench.Faults.Checks;

/// <summary>
/// Half: a row that the journal says was added and that is not there once, a row the journal knows nothing of, or a column that is not what
/// the journal said last. A command writes its journal row last, so whatever it did in part shows here.
/// </summary>
internal static class RowsCheck
{
    private const string More = "… more of ";
    private const string Nothing = "(nothing)";

    /// <param name="records">The workspace.</param>
    /// <param name="edits">A plain column may be what somebody made it while the product was dead: it counts as it is found.</param>
    public static IEnumerable<string> Of(Records records, IReadOnlyCollection<Edit> edits)
    {
        var added = records.Journal.SelectMany(e => e.Lines).Where(l => l.EndsWith(" added", StringComparison.Ordinal)).Select(l => l[..^6]).ToArray();
        var there = records.All.ToLookup(r => r.Key, StringComparer.Ordinal);
        foreach (var twice in added.GroupBy(k => k).Where(g => g.Count() > 1))
            yield return $"{twice.Key} was added {twice.Count()} times";
        var known = added.ToHashSet(StringComparer.Ordinal);
        foreach (var key in known.Where(k => there[k].Count() != 1))
            yield return $"{key} was added and is there {there[key].Count()} times";
        foreach (var (list, key, _) in records.All.Where(r => !known.Contains(r.Key)))
            yield return $"{key} is in {list}, and the journal knows nothing of it";
        foreach (var ((key, column), said) in Said(records))
            if (there[key].FirstOrDefault() is { Row: { } row } && !Agrees(said, Shown(row[column])) && !edits.Any(e => e.IsPlain && e.Key == key && e.Column == column && e.Value == Shown(row[column])))
                yield return $"{key} {column} is {Shown(row[column])}, the journal says {said}";
    }

    /// <summary>What the journal said last of each column, as far as it said all of it.</summary>
    private static Dictionary<(string Key, string Column), string> Said(Records records)
    {
        var said = new Dictionary<(string Key, string Column), string>();
        foreach (var line in records.Journal.SelectMany(e => e.Lines))
        {
            if (line.StartsWith(More, StringComparison.Ordinal))
            {
                var left = line[More.Length..].Split(", ");
                foreach (var place in said.Keys.Where(p => left.Contains(p.Key)).ToArray())
                    said.Remove(place);
            }
            else if (line.Split(": ", 2) is [var place, var values] && place.Split(' ') is [var key, var column] && values.Split(" → ") is [_, var after])
            {
                said[(key, column)] = after;
            }
        }

        return said;
    }

    private static string Shown(JsonNode? value) => value is null ? Nothing : value.ToString().ReplaceLineEndings(" ");

    /// <summary>The journal cuts long values; a day comes back as midnight of the site's zone, and is written as its noon.</summary>
    private static bool Agrees(string said, string found) =>
        said == found || (said.EndsWith('…') && found.StartsWith(said[..^1], StringComparison.Ordinal))
        || (said.EndsWith("T12:00:00Z", StringComparison.Ordinal) && found.StartsWith(said[..11], StringComparison.Ordinal))
        || (decimal.TryParse(said, System.Globalization.CultureInfo.InvariantCulture, out var one)
            && decimal.TryParse(found, System.Globalization.CultureInfo.InvariantCulture, out var other) && one == other);
}
