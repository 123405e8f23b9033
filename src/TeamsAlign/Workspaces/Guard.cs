using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>What of a kind of record only a command may change. An edit by hand of the rest is taken over; of this it is undone.</summary>
internal sealed class Guard
{
    public static readonly Guard Nothing = new(_ => false, []);

    /// <summary>Rows that say nothing but what was decided, or what happened.</summary>
    public static readonly Guard Everything = new(_ => true, []);

    private readonly Func<string, bool> wholeRow;
    private readonly HashSet<string> columns;

    private Guard(Func<string, bool> wholeRow, IEnumerable<Column> columns) =>
        (this.wholeRow, this.columns) = (wholeRow, columns.Select(c => c.Name).ToHashSet(StringComparer.Ordinal));

    /// <summary>These columns of every row.</summary>
    public static Guard Of(params IEnumerable<Column> columns) => new(_ => false, columns);

    /// <summary>Every column of rows with such a key.</summary>
    public static Guard Rows(Func<string, bool> withKey) => new(withKey, []);

    /// <summary>Whether the column of that row is guarded. The key always is.</summary>
    public bool Holds(string key, string column) => column == RecordKind.KeyColumn.Name || columns.Contains(column) || wholeRow(key);

    /// <summary>Whether the row carries anything guarded: it is put back where somebody deletes it.</summary>
    public bool HoldsRow(string key) => columns.Count > 0 || wholeRow(key);
}
