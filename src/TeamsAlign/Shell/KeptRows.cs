using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using TeamsAlign.Customers.Money;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>
/// Rows of a view as JSON, kept for all who see the same. A commit throws away those it changes; finding out what hangs on a record takes
/// longer than finding the record.
/// </summary>
/// <param name="changes">Keys of the records whose rows a newer state makes out of date, for any viewer on the same day; null for all of them.</param>
internal abstract class KeptRows<TRecord, TRow>(IOptions<JsonOptions> json, Func<WorkspaceState, WorkspaceState, IReadOnlySet<string>?> changes)
    where TRecord : class, IRecord
{
    /// <summary>Of all rows of a version; more than that are made anew each time.</summary>
    private const long MostBytes = 32 * 1024 * 1024;

    private readonly Lock gate = new();
    private readonly ConditionalWeakTable<WorkspaceState, Version> versions = [];
    private Version? newest;

    /// <summary>The rows of a version as one audience sees them on one day.</summary>
    public Kept Of(WorkspaceState state, Audience audience, DateOnly today)
    {
        var version = At(state);
        lock (version.Audiences)
            return version.Audiences.TryGetValue((audience, today), out var kept) ? kept : version.Audiences[(audience, today)] = new Kept(version, json.Value.SerializerOptions, Nothing);
    }

    private static ImmutableDictionary<string, byte[]> Nothing => ImmutableDictionary.Create<string, byte[]>(StringComparer.OrdinalIgnoreCase);

    private Version At(WorkspaceState state)
    {
        if (versions.TryGetValue(state, out var known))
            return known;
        lock (gate)
        {
            if (versions.TryGetValue(state, out known))
                return known;
            var made = newest is { } before && before.State.Version < state.Version ? Carried(before, state) : new Version(state);
            versions.Add(state, made);
            if (newest is null || newest.State.Version < state.Version)
                newest = made;
            return made;
        }
    }

    private Version Carried(Version before, WorkspaceState state)
    {
        var version = new Version(state);
        if (changes(before.State, state) is not { } changed)
            return version;
        lock (before.Audiences)
        {
            // What nobody asked for in the last version is not carried on: yesterday's rows, and those of roles that somebody no longer has.
            foreach (var (key, kept) in before.Audiences.Where(a => a.Value.IsAskedFor))
                version.Audiences[key] = new Kept(version, json.Value.SerializerOptions, kept.Rows.RemoveRange(changed));
        }

        version.Bytes = version.Audiences.Values.Sum(k => k.Rows.Values.Sum(r => (long)r.Length));
        return version;
    }

    /// <summary>Safe from any thread.</summary>
    internal sealed class Kept(Version version, JsonSerializerOptions options, ImmutableDictionary<string, byte[]> rows)
    {
        private ImmutableDictionary<string, byte[]> rows = rows;

        public ImmutableDictionary<string, byte[]> Rows => Volatile.Read(ref rows);

        public bool IsAskedFor { get; private set; }

        /// <summary>The row as JSON.</summary>
        /// <param name="make">Makes it where it is not there.</param>
        public byte[] Row(TRecord record, Func<TRecord, TRow> make)
        {
            IsAskedFor = true;
            if (Rows.TryGetValue(record.Key, out var known))
                return known;
            var row = JsonSerializer.SerializeToUtf8Bytes(make(record), options);
            if (Interlocked.Add(ref version.Bytes, row.Length) <= MostBytes)
                ImmutableInterlocked.TryAdd(ref rows, record.Key, row);
            return row;
        }
    }

    internal sealed class Version(WorkspaceState state)
    {
        public readonly Dictionary<(Audience, DateOnly), Kept> Audiences = [];
        public long Bytes;

        public WorkspaceState State => state;
    }
}
