using System.Globalization;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>Reads typed cells and gathers what is refused and why. A cell that cannot be read refuses its row; nothing is guessed.</summary>
internal sealed class CellReader(ColumnMap map, CsvTable table)
{
    private readonly List<ImportedRow> taken = [];
    private readonly List<RefusedRow> refused = [];
    private readonly List<string> notes = [];
    private readonly Dictionary<string, DateOrder> orders = [];

    public void Refuse(CsvRow row, string reason) => refused.Add(new RefusedRow(row.Line, reason));

    public void Note(string sentence) => notes.Add(sentence);

    /// <summary>Takes the row, unless one of its cells cannot be read.</summary>
    public void Take(CsvRow row, Func<IRecord> read)
    {
        try
        {
            taken.Add(new ImportedRow(row.Line, read()));
        }
        catch (FormatException unreadable)
        {
            Refuse(row, unreadable.Message);
        }
    }

    public string? Required(CsvRow row, string field, string word, int longest)
    {
        var text = map.Cell(row, field);
        if (text is null)
            Refuse(row, $"There is no {word}.");
        else if (text.Length > longest)
            Refuse(row, $"The {word} is longer than {longest} characters.");
        else
            return text;
        return null;
    }

    /// <exception cref="FormatException">Longer than a line of a list holds.</exception>
    public string? Short(CsvRow row, string field) => map.Cell(row, field) is not { } text ? null
        : text.Length <= TextColumn.MaxLength ? text
        : throw new FormatException($"The {field} is longer than {TextColumn.MaxLength} characters.");

    /// <summary>A number with decimal point; currency signs and thousands separators are ignored.</summary>
    /// <exception cref="FormatException">No number, or one of more than 15 digits.</exception>
    public decimal? Number(CsvRow row, string field)
    {
        if (map.Cell(row, field) is not { } text)
            return null;
        var plain = text.Trim('€', '$', '£', ' ').Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000_000_000m
            ? number
            : throw new FormatException($"The {field} \"{Text.Cut(text, 40)}\" is not a number we can keep.");
    }

    /// <exception cref="FormatException">Not three letters.</exception>
    public string? Currency(CsvRow row, string field) => map.Cell(row, field) is not { } text ? null
        : text.Length == 3 && text.All(char.IsAsciiLetter) ? text.ToUpperInvariant()
        : throw new FormatException($"The currency \"{Text.Cut(text, 40)}\" is not a code of three letters such as EUR.");

    /// <exception cref="FormatException">No date in the column's order.</exception>
    public DateOnly? Date(CsvRow row, string field)
    {
        if (map.Cell(row, field) is not { } text)
            return null;
        if (!orders.TryGetValue(field, out var order))
        {
            orders[field] = order = DateOrder.Infer(table.Headers[map.Columns[field]], map.Column(table, field));
            if (order.Said is { } said)
                notes.Add(said);
        }

        return order.Parse(text) ?? throw new FormatException($"The {field} \"{Text.Cut(text, 40)}\" is not a date.");
    }

    public ImportPlan Plan(string kind)
    {
        if (map.Unused.Count > 0)
            notes.Add($"Nothing was taken from: {string.Join(", ", map.Unused)}.");
        return new ImportPlan(kind, table.Rows.Count, taken, refused, notes);
    }
}
