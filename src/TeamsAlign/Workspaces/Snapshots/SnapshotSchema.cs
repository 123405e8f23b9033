using System.Security.Cryptography;
using System.Text;

namespace TeamsAlign.Workspaces;

/// <summary>The form of all lists as one text: another form of any of them makes a snapshot worthless.</summary>
internal static class SnapshotSchema
{
    /// <summary>Raised where rows mean something else although their columns are the same.</summary>
    private const int Version = 1;

    public static string Of(RecordKinds kinds)
    {
        var text = new StringBuilder().Append(Version);
        foreach (var kind in kinds.All.OrderBy(k => k.Schema.Name, StringComparer.Ordinal))
            text.Append('\n').Append(kind.Schema.Name).Append(": ").AppendJoin(", ", kind.Schema.Columns.Select(c => $"{c.GetType().Name} {c.Name}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
