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
    // By reference: a dictionary keeps what it has where the new value is equal to it, and look-ups, which follow what was put, would part from the rows.
    public static readonly Table<T> Empty = new(ImmutableDictionary.Create<string, T>(StringComparer.OrdinalIgnoreCase, ReferenceEqualityComparer.Instance), []);

    /// <summary>From so many changed rows on, among as many others, building a look-up anew is cheaper than carrying it on.</summary>
    private const int ManyIsOneIn = 8;

    /// <summary>So many changes back it is known what they changed.</summary>
    private const int MostSteps = 128;

    private readonly ImmutableDictionary<string, T> rows;
    private readonly ConcurrentDictionary<Index<T>, ImmutableDictionary<string, ImmutableArray<T>>> lookups = new();
    private readonly ConcurrentDictionary<object, object> derived = new();

    // What this version is called by those that come after it: they must not hold its rows.
    private readonly object name = new();
    private readonly ImmutableArray<Step> steps;

    private Table(ImmutableDictionary<string, T> rows, ImmutableArray<Step> steps) => (this.rows, this.steps) = (rows, steps);

    public int Count => rows.Count;

    IEnumerable<IRecord> ITable.Records => rows.Values;

    /// <summary>The record with that key, whatever its letter case.</summary>
    public T? this[string? key] => key is not null && rows.TryGetValue(key, out var row) ? row : null;

    /// <summary>The records whose <paramref name="index"/> value is <paramref name="value"/>. Pass a static property of the slice as the index, so that it is built once a version.</summary>
    public IEnumerable<T> By(Index<T> index, string? value) => value is null
        ? []
        : lookups.GetOrAdd(index, static (i, self) => i.Build(self.rows.Values), this).GetValueOrDefault(value, []);

    /// <summary>A value computed once a version of this table, such as an ordered list.</summary>
    public TValue Derived<TValue>(object key, Func<Table<T>, TValue> build)
        where TValue : class => (TValue)derived.GetOrAdd(key, static (_, x) => x.build(x.self), (self: this, build));

    /// <summary>
    /// Keys whose record is another than in <paramref name="before"/>, or is there in one of the two only. Between versions a few commits apart it
    /// costs what they changed, and otherwise a pass over both.
    /// </summary>
    public IReadOnlyCollection<string> ChangedSince(Table<T> before)
    {
        if (ReferenceEquals(before, this))
            return [];
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = steps.Length - 1; i >= 0; i--)
        {
            keys.UnionWith(steps[i].Keys);
            if (ReferenceEquals(steps[i].From, before.name))
                return Differing(keys, before);
        }

        return Differing(rows.Keys.Concat(before.rows.Keys).ToHashSet(StringComparer.OrdinalIgnoreCase), before);
    }

    public Table<T> Put(IEnumerable<T> records)
    {
        // A record given twice counts as it was given last.
        var put = records.GroupBy(r => r.Key, StringComparer.OrdinalIgnoreCase).Select(g => g.Last()).ToArray();
        return Carry(rows.SetItems(put.Select(r => KeyValuePair.Create(r.Key, r))), [.. put.Select(r => (this[r.Key], (T?)r))]);
    }

    ITable ITable.Put(IEnumerable<IRecord> records) => Put(records.Cast<T>());

    ITable ITable.Remove(string key) => this[key] is { } row ? Carry(rows.Remove(key), [(row, null)]) : this;

    IRecord? ITable.Get(string key) => this[key];

    private Table<T> Carry(ImmutableDictionary<string, T> after, (T? Was, T? Is)[] changes)
    {
        if (changes.Length * ManyIsOneIn > rows.Count)
            return new Table<T>(after, []);
        var step = new Step(name, [.. changes.Select(c => (c.Is ?? c.Was)!.Key)]);
        var next = new Table<T>(after, (steps.Length < MostSteps ? steps : steps.RemoveAt(0)).Add(step));
        foreach (var (index, built) in lookups)
            next.lookups[index] = index.After(built, changes);
        return next;
    }

    private string[] Differing(IEnumerable<string> keys, Table<T> before) => [.. keys.Where(k => !ReferenceEquals(this[k], before[k]))];

    public IEnumerator<T> GetEnumerator() => rows.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed record Step(object From, string[] Keys);
}
