using System.Collections.Immutable;
using System.Text;

namespace TeamsAlign.Workspaces;

/// <summary>What a change did, column by column, for the journal.</summary>
internal static class BeforeAndAfter
{
    /// <summary>JSON writes other scripts as six bytes a character, and the whole chain has 32 KB.</summary>
    private const int MaxLength = 1_500;
    private const int MaxValue = 120;

    /// <summary>One line per changed column: <c>REQ-12 Status: New → Approved</c>; new rows are named once.</summary>
    public static string Of(RecordKinds kinds, WorkspaceState before, ImmutableArray<Intent> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            if (kinds.Named(row.List) is not { } kind)
                continue;
            var old = row.IsNew || before.Tables[kind.RecordType].Get(row.Key) is not { } record ? null : kind.Write(record).ToJson();
            if (old is null)
            {
                text.Append(row.Key).Append(" added\n");
                continue;
            }

            foreach (var (column, value) in row.Fields.ToJson())
                text.Append(row.Key).Append(' ').Append(column).Append(": ").Append(Show(old[column])).Append(" → ").Append(Show(value)).Append('\n');
        }

        return Text.Cut(text.ToString().TrimEnd(), MaxLength);
    }

    private static string Show(System.Text.Json.Nodes.JsonNode? value) =>
        value is null ? "(nothing)" : Text.Cut(value.ToString().ReplaceLineEndings(" "), MaxValue);
}
