using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>
/// A state, or what a commit changed in it, on its way to a process that follows the writer: compressed UTF-8 JSON of rows as their lists have
/// them, so that no rule of the domain depends on the cluster's serializer.
/// </summary>
internal sealed class StateWire(RecordKinds kinds)
{
    /// <summary>There is nothing new.</summary>
    public static readonly byte[] Nothing = [];

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public byte[] Write(CommitLog.News news) => news switch
    {
        { Whole: { } state } => Pack(new Wire([Whole(state)], null)),
        { Steps.Count: > 0 } => Pack(new Wire([.. news.Steps.Select(Change)], null)),
        _ => Nothing,
    };

    public static byte[] Write(LoadProgress progress) => Pack(new Wire([], progress));

    /// <param name="state">What the follower has; null where it has nothing.</param>
    /// <returns>The newer state, or how far the writer's loading is; neither where there is nothing new.</returns>
    public (WorkspaceState? State, LoadProgress? Progress) Read(byte[] packed, WorkspaceState? state)
    {
        if (packed.Length == 0)
            return (null, null);
        var wire = Unpack(packed);
        return (wire.Steps.Aggregate((WorkspaceState?)null, (now, step) => Apply(now ?? state, step)), wire.Progress);
    }

    private WorkspaceState Apply(WorkspaceState? state, Step step)
    {
        var before = step.IsWhole || state is null ? WorkspaceState.Empty(kinds.All) : state;
        var after = before.WithLoaded([.. step.Rows.Select(r => (kinds.Named(r.List)!.Read(Fields.FromJson(r.Fields)), r.Stamp))]);
        after = step.Gone.Aggregate(after, (s, gone) => s.Without(kinds.Named(gone.List)!.RecordType, gone.Key));
        return after with
        {
            Version = new WorkspaceVersion(step.Epoch, step.Sequence),
            Counters = step.Counters.ToImmutableDictionary(),
            JournalHash = step.JournalHash,
            Fingerprint = step.Fingerprint,
            Broken = step.Broken is null ? before.Broken : before.Broken.Clear().AddRange(step.Broken.Select(b => KeyValuePair.Create(b.Id, b))),
        };
    }

    private Step Whole(WorkspaceState state) =>
        Of(state, IsWhole: true, state.Tables.Values.SelectMany(t => t.Records), [], [.. state.Broken.Values]);

    private Step Change(CommitLog.Step step)
    {
        var (before, after) = (step.Before, step.Commit.State);
        var changed = step.Commit.Commands.SelectMany(c => c.Changed.Append(c.JournalKey)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var tables = kinds.All.Where(k => before.Tables[k.RecordType] != after.Tables[k.RecordType]).ToArray();
        var rows = tables.SelectMany(k => Rows(before.Tables[k.RecordType], after.Tables[k.RecordType], changed));
        var gone = tables.SelectMany(k => Gone(before.Tables[k.RecordType], after.Tables[k.RecordType], changed).Select(key => new GoneRow(k.Schema.Name, key)));
        return Of(after, IsWhole: false, rows, [.. gone], before.Broken == after.Broken ? null : [.. after.Broken.Values]);
    }

    /// <summary>The commit says which keys it changed; where the numbers do not fit it changed others too, and all are compared.</summary>
    private static IEnumerable<IRecord> Rows(ITable before, ITable after, HashSet<string> changed)
    {
        var named = changed.Select(after.Get).OfType<IRecord>().Where(r => !ReferenceEquals(before.Get(r.Key), r)).ToArray();
        return named.Length > 0 ? named : after.Records.Where(r => !ReferenceEquals(before.Get(r.Key), r));
    }

    private static IEnumerable<string> Gone(ITable before, ITable after, HashSet<string> changed)
    {
        var named = changed.Where(k => before.Get(k) is not null && after.Get(k) is null).ToArray();
        var added = changed.Count(k => before.Get(k) is null && after.Get(k) is not null);
        return before.Count + added - named.Length == after.Count ? named : before.Records.Select(r => r.Key).Where(k => after.Get(k) is null);
    }

    private Step Of(WorkspaceState state, bool IsWhole, IEnumerable<IRecord> records, IReadOnlyList<GoneRow> gone, IReadOnlyList<BrokenRow>? broken) => new(
        IsWhole, state.Version.Epoch, state.Version.Sequence, state.Counters, state.JournalHash, state.Fingerprint,
        [.. records.Select(r => (Kind: kinds.Of(r), Record: r)).Select(r => new WireRow(r.Kind.Schema.Name, state.Stamps.GetValueOrDefault(r.Record.Key, ""), r.Kind.Write(r.Record).ToJson()))],
        gone, broken);

    private static byte[] Pack(Wire wire)
    {
        using var packed = new MemoryStream();
        using (var zip = new BrotliStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(zip, wire, Options);
        return packed.ToArray();
    }

    private static Wire Unpack(byte[] packed)
    {
        using var zip = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<Wire>(zip, Options) ?? throw new JsonException("An empty state.");
    }

    private sealed record Wire(IReadOnlyList<Step> Steps, LoadProgress? Progress);

    private sealed record Step(
        bool IsWhole, int Epoch, long Sequence, IReadOnlyDictionary<string, int> Counters, string JournalHash, ulong Fingerprint,
        IReadOnlyList<WireRow> Rows, IReadOnlyList<GoneRow> Gone, IReadOnlyList<BrokenRow>? Broken);

    private sealed record WireRow(string List, string Stamp, JsonObject Fields);

    private sealed record GoneRow(string List, string Key);
}
