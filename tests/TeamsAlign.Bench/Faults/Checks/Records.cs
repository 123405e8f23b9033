using System.Globalization;
using System.Text.Json.Nodes;
using TeamsAlign.Bench.Faults.Stage;

namespace TeamsAlign.Bench.Faults.Checks;

/// <summary>All there is of one workspace, read from Graph once.</summary>
/// <param name="Rows">Of every list but the journal that commands of a run write.</param>
/// <param name="Journal">Oldest first.</param>
internal sealed record Records(int Workspace, IReadOnlyDictionary<string, IReadOnlyList<JsonObject>> Rows, IReadOnlyList<Entry> Journal)
{
    private static readonly string[] Lists = ["Requests", "Demand", "Approvals", "Accounts", "People"];

    public static async Task<Records> ReadAsync(Site site, CancellationToken cancellationToken)
    {
        var rows = new Dictionary<string, IReadOnlyList<JsonObject>>(StringComparer.Ordinal);
        foreach (var list in Lists)
            rows[list] = await site.RowsAsync(list, cancellationToken);
        var journal = (await site.RowsAsync("Journal", cancellationToken)).Select(Entry.Of).OrderBy(e => e.Number).ToArray();
        return new Records(site.Workspace, rows, journal);
    }

    /// <summary>Every row, with its list.</summary>
    public IEnumerable<(string List, string Key, JsonObject Row)> All =>
        Rows.SelectMany(list => list.Value.Select(row => (list.Key, (string?)row["RecordKey"] ?? "", row)));

    /// <summary>The rows of a list that hold a piece of text in a column.</summary>
    public IEnumerable<JsonObject> Holding(string list, string column, string text) =>
        Rows[list].Where(row => ((string?)row[column])?.Contains(text, StringComparison.Ordinal) == true);
}

/// <summary>A row of the journal.</summary>
internal sealed record Entry(int Number, JsonObject Row)
{
    public string Key => (string?)Row["RecordKey"] ?? "";

    public string Verb => Text("Verb");

    public string Subject => Text("Subject");

    public IReadOnlyList<string> Lines => Text("Changes").Split('\n');

    public static Entry Of(JsonObject row) =>
        new(int.Parse(((string?)row["RecordKey"] ?? "JR-0")[3..], CultureInfo.InvariantCulture), row);

    /// <summary>As whoever wrote it meant it: SharePoint hands notes back with the line ends of a form.</summary>
    public string Text(string column) => ((string?)Row[column] ?? "").ReplaceLineEndings("\n");

    /// <summary>The entry says that this record was added.</summary>
    public bool Adds(string key) => Lines.Contains($"{key} added");
}
