using TeamsAlign.Bench.Faults.Stage;
using TeamsAlign.Bench.Faults.Trouble;

namespace TeamsAlign.Bench.Faults.Checks;

/// <summary>Edits by hand: each is still there, or the journal has it as taken or as overwritten.</summary>
/// <param name="Shown">Entries of the journal that stay edited: nobody ran who knew what they had said, and their hash tells.</param>
internal sealed record HandsCheck(int Survived, int Journalled, HashSet<string> Shown, List<string> Lost)
{
    /// <summary>Whoever is killed so soon after an edit may not have looked yet: notices get lost, and the look in turn comes every five minutes.</summary>
    private static readonly TimeSpan NotLooked = TimeSpan.FromMinutes(6);

    private static readonly TimeSpan Starting = TimeSpan.FromMinutes(1);

    public static HandsCheck Of(Records records, IEnumerable<Edit> edits, Product product)
    {
        var check = new HandsCheck(0, 0, [], []);
        foreach (var edit in edits)
        {
            var isThere = edit.List == "Journal"
                ? records.Journal.FirstOrDefault(e => e.Key == edit.Key)?.Text(edit.Column) == edit.Value
                : records.Rows[edit.List].Any(r => (string?)r["RecordKey"] == edit.Key && r[edit.Column]?.ToString() == edit.Value);
            var line = records.Journal.Any(e => e.Lines.Any(l => l.StartsWith($"{edit.Key} {edit.Column}: ", StringComparison.Ordinal) && l.Contains(edit.Value, StringComparison.Ordinal)));
            if (edit.List != "Journal" && isThere)
                check = check with { Survived = check.Survived + 1 };
            else if (!isThere && line)
                check = check with { Journalled = check.Journalled + 1 };
            else if (edit.List == "Journal" && isThere && product.Killed.Any(k => k > edit.At - Starting && k < edit.At + NotLooked))
                check.Shown.Add(edit.Key);
            else
                check.Lost.Add($"{edit} {(isThere ? "was not set back" : "has left no trace")}");
        }

        return check;
    }
}
