using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace TeamsAlign.Workspaces;

/// <summary>All records of one kind at one version.</summary>
internal interface ITable
{
    int Count { get; }

    IRecord? Get(string key);

    IEnumerable<IRecord> Records { get; }

    ITable Put(IEnumerable<IRecord> records);

    ITable Remove(string key);
}

/// <summary>An immutable table by key, with look-ups by other properties that are built at first use and live as long as the version.</summary>
internal sealed class Table<T> : ITable, IReadOnlyCollection<T>
    where T : class, IRecord
{
    public static readonly Table<T> Empty = new(ImmutableDictionary.Create<string, T>(StringComparer.OrdinalIgnoreCase));

    private readonly ImmutableDictionary<string, T> rows;
    private readonly ConcurrentDictionary<object, object> lookups = new();

    private Table(ImmutableDictionary<string, T> rows) => this.rows = rows;

    public int Count => rows.Count;

    IEnumerable<IRecord> ITable.Records => rows.Values;

    /// <summary>The record with that key, whatever its letter case.</summary>
    public T? this[string? key] => key is not null && rows.TryGetValue(key, out var row) ? row : null;

    /// <summary>The records whose <paramref name="index"/> value is <paramref name="value"/>. Pass a static property of the slice as the index, so that it is built once a version.</summary>
    public IEnumerable<T> By(Index<T> index, string? value) => value is null ? [] : Lookup(index)[value];

    /// <summary>The whole look-up of an index: value to records.</summary>
    public ILookup<string, T> Lookup(Index<T> index) =>
        (ILookup<string, T>)lookups.GetOrAdd(index, static (i, self) => ((Index<T>)i).Build(self.rows.Values), this);

    /// <summary>A value computed once a version of this table, such as an ordered list.</summary>
    public TValue Derived<TValue>(object key, Func<Table<T>, TValue> build)
        where TValue : class => (TValue)lookups.GetOrAdd(key, static (_, x) => x.build(x.self), (self: this, build));

    public Table<T> Put(IEnumerable<T> records) => new(rows.SetItems(records.Select(r => KeyValuePair.Create(r.Key, r))));

    ITable ITable.Put(IEnumerable<IRecord> records) => Put(records.Cast<T>());

    ITable ITable.Remove(string key) => new Table<T>(rows.Remove(key));

    IRecord? ITable.Get(string key) => this[key];

    public IEnumerator<T> GetEnumerator() => rows.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
