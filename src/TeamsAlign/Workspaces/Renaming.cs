using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>Replaces a key that turned out to be taken in everything the same chain says about it.</summary>
internal static class Renaming
{
    /// <summary>
    /// The whole chain under the new key. Rows that are written already are put right, and journal entries get their hashes anew: they are
    /// the newest there are, so nothing follows them yet.
    /// </summary>
    public static IReadOnlyList<Intent> Chain(IReadOnlyList<Intent> chain, string taken, string key)
    {
        var renamed = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [taken] = key };
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        return [.. chain.Select(row => Hashed(Apply(row, renamed) with { ByValue = true }, hashes))];
    }

    public static Intent Apply(Intent intent, IReadOnlyDictionary<string, string> renamed)
    {
        if (renamed.Count == 0)
            return intent;
        var fields = new JsonObject(intent.Fields.ToJson().Select(f => KeyValuePair.Create(f.Key, Replace(f.Value, renamed))));
        return intent with { Key = renamed.GetValueOrDefault(intent.Key, intent.Key), Fields = Fields.FromJson(fields) };
    }

    private static Intent Hashed(Intent row, Dictionary<string, string> hashes)
    {
        if (row.List != JournalList.Kind.Schema.Name || !row.IsNew)
            return row;
        var entry = (JournalEntry)JournalList.Kind.Read(row.StampedFields);
        var before = entry.Hash;
        entry = entry with { Previous = hashes.GetValueOrDefault(entry.Previous, entry.Previous) };
        entry = entry with { Hash = entry.ComputeHash() };
        hashes[before] = entry.Hash;
        return row with { Fields = JournalList.Kind.Write(entry) };
    }

    private static JsonNode? Replace(JsonNode? value, IReadOnlyDictionary<string, string> renamed)
    {
        if (value is not JsonValue text || !text.TryGetValue<string>(out var before))
            return value?.DeepClone();
        // Whole keys only: REQ-1 must not touch REQ-12.
        var after = renamed.Aggregate(before, (s, r) => Regex.Replace(s, $@"(?<![\w-]){Regex.Escape(r.Key)}(?![\w-])", r.Value));
        return JsonValue.Create(after);
    }
}
