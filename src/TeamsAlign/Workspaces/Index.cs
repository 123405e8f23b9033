namespace TeamsAlign.Workspaces;

/// <summary>A look-up over a table: declared once per slice as a static field, built once per version of the table.</summary>
/// <param name="values">The values under which a record is found; none to leave it out.</param>
internal sealed class Index<T>(Func<T, IEnumerable<string?>> values)
{
    public Index(Func<T, string?> value)
        : this(r => [value(r)])
    {
    }

    public ILookup<string, T> Build(IEnumerable<T> rows) =>
        rows.SelectMany(r => values(r).Where(v => !string.IsNullOrEmpty(v)).Select(v => (Value: v!, Row: r)))
            .ToLookup(x => x.Value, x => x.Row, StringComparer.OrdinalIgnoreCase);
}
