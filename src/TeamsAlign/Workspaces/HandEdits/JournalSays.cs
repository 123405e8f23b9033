using System.Globalization;
using System.Text.Json.Nodes;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>
/// What the journal says a column is now: the value after the newest entry that names it. Built entry by entry, oldest first; where an entry
/// could not say everything, nothing is said about those rows until the next one.
/// </summary>
internal sealed class JournalSays
{
    private readonly Dictionary<string, Dictionary<string, string>> rows = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> added = new(StringComparer.OrdinalIgnoreCase);

    public void Read(string? changes)
    {
        foreach (var line in (changes ?? "").Split('\n'))
        {
            if (line.StartsWith(BeforeAndAfter.More, StringComparison.Ordinal))
            {
                foreach (var key in line[BeforeAndAfter.More.Length..].Split(", "))
                    rows.Remove(key);
            }
            else
            {
                ReadLine(line);
            }
        }
    }

    /// <summary>Rows that an entry says were added, and none that they were deleted.</summary>
    public IReadOnlySet<string> Added => added;

    /// <summary>As the journal shows it, perhaps cut; null where it says nothing.</summary>
    public string? Of(string key, string column) => rows.GetValueOrDefault(key)?.GetValueOrDefault(column);

    /// <summary>Guarded columns of a row that are not what the journal says, with the values it says.</summary>
    public IReadOnlyList<(Column Column, string Found, string Said)> Differences(RecordKind kind, string key, Fields found)
    {
        var json = found.ToJson();
        return [.. kind.Schema.Columns
            .Where(c => c != RecordKind.KeyColumn && kind.Guard.Holds(key, c.Name))
            .Select(c => (Column: c, Found: BeforeAndAfter.Show(json[c.Name]), Said: Of(key, c.Name)))
            // Spaces at an end get lost on the way through a list.
            .Where(d => d.Said is not null && d.Said.TrimEnd() != d.Found.TrimEnd())
            .Select(d => (d.Column, d.Found, d.Said!))];
    }

    /// <summary>The fields with what the journal says instead of what was found, where it says it whole.</summary>
    public static Fields Put(Fields found, IEnumerable<(Column Column, string Found, string Said)> differences)
    {
        var json = found.ToJson();
        foreach (var (column, _, said) in differences.Where(d => IsWhole(d.Column, d.Said)))
            json[column.Name] = Value(column, said);
        return Fields.FromJson(json);
    }

    /// <summary>Notes lose their line ends in the journal, and long values their end.</summary>
    public static bool IsWhole(Column column, string said) =>
        said == BeforeAndAfter.Nothing || (column is not NoteColumn && said.Length < BeforeAndAfter.MaxValue && !said.EndsWith('…'));

    private static JsonValue? Value(Column column, string said) => said == BeforeAndAfter.Nothing ? null : column switch
    {
        NumberColumn => decimal.TryParse(said, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : null,
        YesNoColumn => JsonValue.Create(said == "true"),
        _ => JsonValue.Create(said),
    };

    private void ReadLine(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var head = colon < 0 ? line : line[..colon];
        // Keys may hold spaces, columns and words never do.
        var space = head.LastIndexOf(' ');
        if (space <= 0)
            return;
        var (key, word) = (head[..space], head[(space + 1)..]);
        if (colon < 0)
        {
            if (word is "added" or "deleted")
                rows.Remove(key);
            if (word is "added")
                added.Add(key);
            else if (word is "deleted")
                added.Remove(key);
            return;
        }

        var values = line[(colon + 2)..].Split(BeforeAndAfter.Arrow);
        if (values.Length < 2)
            return;
        var columns = rows.TryGetValue(key, out var known) ? known : rows[key] = new(StringComparer.Ordinal);
        // A value with an arrow in it cannot be told from the arrow between two.
        if (values.Length == 2)
            columns[word] = values[1];
        else
            columns.Remove(word);
    }
}
