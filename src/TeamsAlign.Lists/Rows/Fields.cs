using System.Collections.Immutable;
using System.Diagnostics.Contracts;

namespace TeamsAlign.Lists;

/// <summary>
/// Values of a row, by column. Immutable: <c>Set</c> answers a new one. Three states of a column: it has a value; it is set to nothing
/// (a write clears it); it is not mentioned (a write leaves it alone). Reading does not tell the last two apart, nor does equality.
/// Values are kept in the form SharePoint gives back, so that what was written equals what is read.
/// </summary>
public sealed partial class Fields : IEquatable<Fields>
{
    private readonly ImmutableSortedDictionary<string, object?> values;

    private Fields(ImmutableSortedDictionary<string, object?> values) => this.values = values;

    /// <summary>Mentions no column.</summary>
    public static Fields Empty { get; } = new(ImmutableSortedDictionary.Create<string, object?>(StringComparer.Ordinal));

    /// <summary>True when no column is mentioned: nothing to write.</summary>
    public bool IsEmpty => values.IsEmpty;

    /// <summary>Internal names of the columns that are mentioned, in ordinal order.</summary>
    public IEnumerable<string> Names => values.Keys;

    internal IEnumerable<KeyValuePair<string, object?>> Values => values;

    /// <summary>True when a write of these fields would touch the column.</summary>
    public bool Mentions(Column column) => values.ContainsKey(column.Name);

    /// <summary>These fields with those of <paramref name="later"/> over them.</summary>
    [Pure]
    public Fields With(Fields later) => new(values.SetItems(later.values));

    /// <summary>Only the given columns.</summary>
    [Pure]
    public Fields Only(params IEnumerable<Column> columns)
    {
        var names = columns.Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        return new(values.RemoveRange(values.Keys.Where(n => !names.Contains(n))));
    }

    /// <summary>What has to be written over <paramref name="before"/> to get these values; a cleared column is set to nothing.</summary>
    [Pure]
    public Fields Changes(Fields before) =>
        new(values.RemoveRange(values.Where(v => Equals(v.Value, before.values.GetValueOrDefault(v.Key))).Select(v => v.Key)));

    /// <summary>True when every column that <paramref name="target"/> mentions already has that value here.</summary>
    public bool Has(Fields target) => target.Changes(this).IsEmpty;

    /// <inheritdoc/>
    public bool Equals(Fields? other) => other is not null && Has(other) && other.Has(this);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Fields);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (name, value) in values)
        {
            if (value is not null) hash.Add((name, value));
        }
        return hash.ToHashCode();
    }

    internal static Fields FromWire(IEnumerable<KeyValuePair<string, object?>> values) => new(Empty.values.SetItems(values));

    private Fields Put(Column column, object? value) => new(values.SetItem(column.Name, value));
}
