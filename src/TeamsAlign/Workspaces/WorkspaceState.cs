using System.Collections.Immutable;
using System.Globalization;

namespace TeamsAlign.Workspaces;

/// <summary>Everything the workspace knows at one version. Immutable: whoever holds one may read it on any thread for as long as they like.</summary>
/// <param name="Version">Grows with every commit and every start.</param>
/// <param name="Counters">Last number given per key prefix.</param>
/// <param name="Tables">One table per kind of record.</param>
/// <param name="Stamps">Per key, the id of the command that wrote the row last.</param>
/// <param name="JournalHash">Hash of the newest journal entry; the next one is chained to it.</param>
internal sealed record WorkspaceState(
    WorkspaceVersion Version,
    ImmutableDictionary<string, int> Counters,
    ImmutableDictionary<Type, ITable> Tables,
    ImmutableDictionary<string, string> Stamps,
    string JournalHash = "")
{
    /// <summary>Rows of the lists that break a rule of their record, by their id.</summary>
    public ImmutableDictionary<string, BrokenRow> Broken { get; init; } = ImmutableDictionary.Create<string, BrokenRow>(StringComparer.Ordinal);

    /// <summary>The content as one number; see <see cref="Workspaces.Fingerprint"/>.</summary>
    public ulong Fingerprint { get; init; }

    /// <summary>What its versions hand on to each other.</summary>
    public Lineage Lineage { get; private init; } = new();

    /// <summary>The content in the ETag of every answer. Other than the version, a restart that finds everything as it was does not change it.</summary>
    public string Tag => string.Create(CultureInfo.InvariantCulture, $"{Version.Sequence}-{Fingerprint:x16}");

    public static WorkspaceState Empty(IEnumerable<RecordKind> kinds) =>
        new(default, ImmutableDictionary<string, int>.Empty, kinds.ToImmutableDictionary(k => k.RecordType, k => k.NewTable()),
            ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase));

    /// <summary>The table of a kind. Slices offer it under their own name, as in <c>state.Requests</c>.</summary>
    public Table<T> Table<T>()
        where T : class, IRecord => (Table<T>)Tables[typeof(T)];

    /// <summary>The next free key of a prefix; <paramref name="ahead"/> counts keys already taken in the same decision.</summary>
    public string NextKey(string prefix, int ahead = 0) => $"{prefix}-{Counters.GetValueOrDefault(prefix) + 1 + ahead}";

    /// <summary>The record with that key, of whatever kind; keys are unique across lists by their prefix.</summary>
    public IRecord? Find(string key) => Tables.Values.Select(t => t.Get(key)).FirstOrDefault(r => r is not null);

    /// <summary>What a surface showed of a record: cards and pages send it back, and a change in between makes them stale.</summary>
    public string RowVersion(string key) => Stamps.GetValueOrDefault(key) is { Length: > 0 } stamp ? stamp[..Math.Min(12, stamp.Length)] : "0";

    /// <summary>The state after these records took effect; counters follow the keys.</summary>
    /// <param name="records">Rows as they now are.</param>
    /// <param name="stamp">Id of the command that wrote them.</param>
    public WorkspaceState With(IEnumerable<IRecord> records, string stamp) => WithLoaded([.. records.Select(r => (r, stamp))]);

    /// <summary>The same for records with a stamp each, as they come from the lists.</summary>
    public WorkspaceState WithLoaded(IReadOnlyCollection<(IRecord Record, string Stamp)> rows)
    {
        var tables = Tables;
        var counters = Counters;
        var stamps = Stamps.ToBuilder();
        foreach (var kind in rows.GroupBy(r => r.Record.GetType()))
        {
            tables = tables.SetItem(kind.Key, tables[kind.Key].Put(kind.Select(r => r.Record)));
            foreach (var (record, stamp) in kind)
            {
                counters = RecordKey.Raise(counters, record.Key);
                stamps[record.Key] = stamp;
            }
        }

        var last = rows.Select(r => r.Record).OfType<JournalEntry>().MaxBy(e => RecordKey.Number(e.Key));
        return this with
        {
            Tables = tables,
            Counters = counters,
            Stamps = stamps.ToImmutable(),
            JournalHash = last?.Hash ?? JournalHash,
        };
    }

    public WorkspaceState Without(Type kind, string key) => this with { Tables = Tables.SetItem(kind, Tables[kind].Remove(key)) };
}
