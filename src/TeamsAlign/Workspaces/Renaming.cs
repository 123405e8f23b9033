using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>Replaces a key that turned out to be taken in everything the same chain says about it.</summary>
internal static class Renaming
{
    public static Intent Apply(Intent intent, IReadOnlyDictionary<string, string> renamed)
    {
        if (renamed.Count == 0)
            return intent;
        var fields = new JsonObject(intent.Fields.ToJson().Select(f => KeyValuePair.Create(f.Key, Replace(f.Value, renamed))));
        return intent with { Key = renamed.GetValueOrDefault(intent.Key, intent.Key), Fields = Fields.FromJson(fields) };
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
