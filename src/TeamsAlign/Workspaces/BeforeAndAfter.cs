using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>What a change did, column by column, for the journal.</summary>
internal static class BeforeAndAfter
{
    /// <summary>JSON writes other scripts as six bytes a character, and the whole chain has 32 KB.</summary>
    public const int MaxLength = 1_500;
    public const int MaxValue = 120;

    /// <summary>Begins the last line where not all could be said; the keys it leaves out follow.</summary>
    public const string More = "… more of ";

    public const string Nothing = "(nothing)";
    public const string Arrow = " → ";

    /// <summary>
    /// One line per changed column: <c>REQ-12 Status: New → Approved</c>; new rows are named once, with what only a command may change. So
    /// the newest line about a guarded column says what it is, wherever that fits.
    /// </summary>
    public static string Of(RecordKinds kinds, WorkspaceState before, ImmutableArray<Intent> rows)
    {
        var text = new Lines();
        foreach (var row in rows)
        {
            if (kinds.Named(row.List) is not { } kind)
                continue;
            var old = row.IsNew || before.Tables[kind.RecordType].Get(row.Key) is not { } record ? null : kind.Write(record);
            if (old is null)
                text.Add(row.Key, $"{row.Key} added");
            foreach (var (column, value) in row.Fields.ToJson())
            {
                if (old is not null || (value is not null && column != RecordKind.KeyColumn.Name && kind.Guard.Holds(row.Key, column)))
                    text.Add(row.Key, Line(row.Key, column, old?.ToJson()[column], value));
            }
        }

        return text.ToString();
    }

    /// <summary>The same of a row that was edited by hand.</summary>
    public static string Of(RowVerdict verdict)
    {
        var text = new Lines();
        if (verdict.IsNew || verdict.Remove || verdict.Create)
            text.Add(verdict.Key, $"{verdict.Key} {(verdict.IsNew ? "added" : verdict.Remove ? "deleted" : "put back")}");
        var before = verdict.Before.ToJson();
        foreach (var (column, value) in verdict.After.ToJson())
            text.Add(verdict.Key, Line(verdict.Key, column, before[column], value));
        return text.ToString();
    }

    /// <summary>A value as the journal shows it: one line, cut.</summary>
    public static string Show(JsonNode? value) =>
        value is null ? Nothing : Text.Cut(value.ToString().ReplaceLineEndings(" "), MaxValue);

    private static string Line(string key, string column, JsonNode? before, JsonNode? after) => $"{key} {column}: {Show(before)}{Arrow}{Show(after)}";

    /// <summary>Lines up to the limit; then only which rows have more.</summary>
    private sealed class Lines
    {
        private readonly StringBuilder text = new();
        private readonly List<string> left = [];

        public void Add(string key, string line)
        {
            if (left.Count == 0 && text.Length + line.Length < MaxLength)
                text.Append(line).Append('\n');
            else if (left.Count == 0 || left[^1] != key)
                left.Add(key);
        }

        public override string ToString() =>
            left.Count == 0 ? text.ToString().TrimEnd('\n') : text.Append(More).AppendJoin(", ", left).ToString();
    }
}
