namespace TeamsAlign.Imports;

/// <summary>Which column holds which field.</summary>
/// <param name="Unused">Headers nothing was taken from; said in the report.</param>
internal sealed record ColumnMap(IReadOnlyDictionary<string, int> Columns, IReadOnlyList<string> Unused)
{
    public bool Has(string field) => Columns.ContainsKey(field);

    /// <summary>The cell, trimmed; null where it is empty or the row is too short.</summary>
    public string? Cell(CsvRow row, string field) =>
        Columns.TryGetValue(field, out var column) && column < row.Cells.Count && row.Cells[column].Trim() is { Length: > 0 } text ? text : null;

    public IEnumerable<string?> Column(CsvTable table, string field) => table.Rows.Select(r => Cell(r, field));
}
