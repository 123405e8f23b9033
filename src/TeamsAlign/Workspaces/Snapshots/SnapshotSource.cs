using System.Security.Cryptography;
using System.Text;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>What a snapshot is made from, taken on the writer's turn between two chains; making it happens elsewhere.</summary>
/// <param name="State">As committed, every row of it in place.</param>
/// <param name="Mark">Of the head it was committed by.</param>
/// <param name="Rows">Where each record's row is.</param>
/// <param name="Tokens">Per list: everything before it is in the state.</param>
internal sealed record SnapshotSource(
    WorkspaceState State, string Mark, IReadOnlyDictionary<(string List, string Key), KnownRow> Rows, IReadOnlyDictionary<string, string> Tokens)
{
    /// <summary>Tells a commit from every other, also where somebody made the head anew and it counts the same again: the chain it carries is signed.</summary>
    public static string MarkOf(Head head) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{head.Version.Sequence}\n{head.Intents}")));

    public async Task<Snapshot> BuildAsync(SiteLists lists, RecordKinds kinds, CancellationToken cancellationToken)
    {
        var all = new List<SnapshotList>();
        foreach (var kind in kinds.All)
        {
            var name = kind.Schema.Name;
            all.Add(new SnapshotList(name, await lists.ListIdAsync(kind.Schema, cancellationToken), Tokens[name], [.. State.Tables[kind.RecordType].Records.Select(r => RowOf(kind, r))]));
        }

        return new Snapshot(lists.SiteId, SnapshotSchema.Of(kinds), State.Version.Sequence, Mark, State.Fingerprint, all, [.. State.Broken.Values]);
    }

    private SnapshotRow RowOf(RecordKind kind, IRecord record)
    {
        // A row nobody knows yet has no number: what the next delta says of it counts.
        var known = Rows.GetValueOrDefault((kind.Schema.Name, record.Key.ToUpperInvariant())) ?? new KnownRow("", "");
        return new SnapshotRow(known.ItemId, known.ETag, State.Stamps.GetValueOrDefault(record.Key) ?? "", kind.Write(record).ToJson());
    }
}
