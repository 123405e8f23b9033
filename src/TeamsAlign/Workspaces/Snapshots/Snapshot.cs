using System.Text.Json.Nodes;

namespace TeamsAlign.Workspaces;

/// <summary>
/// What was known of the lists after one commit. It stands in for reading them only where nothing was committed since; what people did to
/// the lists since then is read from where the tokens stand.
/// </summary>
/// <param name="Schema">Of which form the lists were, see <see cref="SnapshotSchema"/>.</param>
/// <param name="Sequence">Of the last commit in it.</param>
/// <param name="Mark">Of the head as that commit left it.</param>
/// <param name="Fingerprint">Of its content.</param>
/// <param name="Broken">Rows that break a rule.</param>
internal sealed record Snapshot(string Site, string Schema, long Sequence, string Mark, ulong Fingerprint, IReadOnlyList<SnapshotList> Lists, IReadOnlyList<BrokenRow> Broken);

/// <param name="Token">Where following it goes on: never later than its rows.</param>
internal sealed record SnapshotList(string Name, string Id, string Token, IReadOnlyList<SnapshotRow> Rows);

/// <param name="Fields">All columns of the record.</param>
internal sealed record SnapshotRow(string ItemId, string ETag, string Stamp, JsonObject Fields);
