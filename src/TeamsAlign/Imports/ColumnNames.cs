namespace TeamsAlign.Imports;

/// <summary>Fields that an import understands, and the headers under which files commonly have them.</summary>
/// <param name="What">"requests", for sentences.</param>
/// <param name="Required">Each entry is a choice: one of its fields must be there.</param>
internal sealed record ColumnNames(string What, IReadOnlyDictionary<string, string[]> Fields, IReadOnlyList<string[]> Required)
{
    /// <summary>Finds the column of each field by its name, in any case and spelling of spaces, or by an explicit mapping.</summary>
    /// <param name="mapping">Field to header, for files with other names.</param>
    /// <exception cref="ImportException">A mapped header or a required column is missing: probably a file of another kind.</exception>
    public ColumnMap Match(CsvTable table, IReadOnlyDictionary<string, string> mapping)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (field, header) in mapping)
        {
            if (!Fields.ContainsKey(field))
                throw new ImportException($"{What} have no field \"{field}\". Fields are: {string.Join(", ", Fields.Keys)}.");
            columns[field] = IndexOf(table, header) ?? throw new ImportException($"The file has no column \"{header}\". Its columns are: {string.Join(", ", table.Headers)}.");
        }

        foreach (var (field, names) in Fields)
        {
            if (!columns.ContainsKey(field) && names.Prepend(field).Select(n => IndexOf(table, n)).FirstOrDefault(i => i is not null && !columns.ContainsValue(i.Value)) is { } column)
                columns[field] = column;
        }

        foreach (var choice in Required)
        {
            if (!choice.Any(columns.ContainsKey))
                throw new ImportException(
                    $"This does not look like {What}: there is no column for {string.Join(" or ", choice)}. Its columns are: {string.Join(", ", table.Headers)}. "
                    + "If it is the right file, name the columns with --map field=header.");
        }

        return new ColumnMap(columns, [.. table.Headers.Where((_, i) => !columns.ContainsValue(i))]);
    }

    private static int? IndexOf(CsvTable table, string header)
    {
        for (var i = 0; i < table.Headers.Count; i++)
        {
            if (Squeeze(table.Headers[i]) == Squeeze(header))
                return i;
        }

        return null;
    }

    private static string Squeeze(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
