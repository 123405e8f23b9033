namespace TeamsAlign.Workspaces;

/// <summary>
/// The content of a workspace as one number: the same content gives the same, in whatever process and after whatever restart. A sum (XOR) over
/// records, so that a commit costs only what it changes. The journal is left out: the sequence of the version stands for it.
/// </summary>
internal static class Fingerprint
{
    private const ulong Basis = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;

    public static ulong Of(RecordKinds kinds, WorkspaceState state) => state.Tables.Values.Where(IsContent)
        .SelectMany(t => t.Records).AsParallel().Select(r => Of(kinds, r, state)).Aggregate(0UL, (a, b) => a ^ b) ^ OfBroken(state);

    /// <summary>That of the state after a commit.</summary>
    /// <param name="keys">Of the records that it changed.</param>
    public static ulong After(RecordKinds kinds, WorkspaceState before, WorkspaceState after, IEnumerable<string> keys)
    {
        var sum = before.Fingerprint ^ OfBroken(before) ^ OfBroken(after);
        foreach (var key in keys.Distinct(StringComparer.OrdinalIgnoreCase))
            sum ^= Of(kinds, key, before) ^ Of(kinds, key, after);
        return sum;
    }

    private static bool IsContent(ITable table) => table is not Table<JournalEntry>;

    private static ulong Of(RecordKinds kinds, string key, WorkspaceState state) => state.Tables.Values.Where(IsContent)
        .Select(t => t.Get(key)).OfType<IRecord>().Aggregate(0UL, (sum, r) => sum ^ Of(kinds, r, state));

    private static ulong Of(RecordKinds kinds, IRecord record, WorkspaceState state)
    {
        var kind = kinds.Of(record);
        // The stamp too: pages send it back to say which version of the record they showed.
        return OfText($"{kind.Schema.Name}\n{state.RowVersion(record.Key)}\n{kind.Write(record).ToJson().ToJsonString()}");
    }

    private static ulong OfBroken(WorkspaceState state) =>
        state.Broken.Values.Aggregate(0UL, (sum, b) => sum ^ OfText($"{b.Id}\n{b.Sentence}"));

    /// <summary>FNV-1a, 64 bits: nobody gains from two contents with one number, and a chance of it is one in 10^19.</summary>
    public static ulong OfText(string text)
    {
        var hash = Basis;
        foreach (var unit in text)
            hash = unchecked((hash ^ unit) * Prime);
        // Spread, so that numbers of similar texts do not cancel each other out.
        hash = unchecked((hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15);
        return hash ^ (hash >> 29);
    }
}
