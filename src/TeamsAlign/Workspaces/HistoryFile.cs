using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Shell;

namespace TeamsAlign.Workspaces;

/// <summary>A history as a file for a spreadsheet.</summary>
internal static class HistoryFile
{
    /// <summary>Of an approval; amounts of single deals can be told from them, which even those who see totals do not see.</summary>
    private static readonly string[] Amounts = ["KnownAmount", "EstimatedAmount", "UnknownDeals"];

    /// <summary>Of an approval; said as totals are.</summary>
    private const string Total = "MoneyText";

    /// <param name="key">Whose history it is: of what happened to several records, only what concerns this one is told.</param>
    public static byte[] Write(string key, IEnumerable<JournalEntry> entries, WorkspaceState state, Person viewer) => CsvFile.Write(
        ["When (UTC)", "Who", "Where from", "What", "Why", "Before and after", "Entry"],
        entries.Select(e => new[] { e.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", null), e.ByName, e.Surface, e.Summary, e.Why, Changes(key, e, state, viewer), e.Key }));

    /// <summary>
    /// The lines the viewer may read: of requests, plan items and approvals without the amounts, of demand and signals only where customers may be named.
    /// Of accounts, deals, prices, policies and private drafts nothing: their own pages show to each what is for them.
    /// </summary>
    private static string Changes(string key, JournalEntry entry, WorkspaceState state, Person viewer)
    {
        var sight = new MoneySight(state, viewer);
        var isOwn = entry.Subject.Equals(key, StringComparison.OrdinalIgnoreCase);
        return string.Join('\n', (entry.Changes ?? "").Split('\n').Where(l => isOwn || Concerns(l, key)).Where(IsForViewer));

        bool IsForViewer(string line)
        {
            // Keys only.
            if (line.StartsWith(BeforeAndAfter.More, StringComparison.Ordinal))
                return true;
            var parts = line.Split(' ', 3);
            var column = parts.ElementAtOrDefault(1)?.TrimEnd(':');
            return RecordKey.Parse(parts[0])?.Prefix switch
            {
                "REQ" or "RM" => true,
                "AP" => !Amounts.Contains(column) && (column != Total || sight.SeesTotals),
                "DM" or "SG" => sight.SeesNames,
                _ => false,
            };
        }
    }

    /// <summary>Whether the entry says something of the record, though it is about another: a publication, an import, a meeting.</summary>
    public static bool Mentions(JournalEntry entry, string key) =>
        !entry.Subject.Equals(key, StringComparison.OrdinalIgnoreCase) && entry.Changes?.Split('\n').Any(l => Concerns(l, key)) == true;

    private static bool Concerns(string line, string key) => line.StartsWith($"{key} ", StringComparison.OrdinalIgnoreCase);
}
