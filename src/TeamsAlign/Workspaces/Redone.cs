using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>What bringing rows in place came to.</summary>
/// <param name="Taken">A key that somebody took by hand; what comes after it has not been looked at.</param>
/// <param name="Met">Rows that were read on the way; somebody may have edited them.</param>
/// <param name="Refused">Rows that Graph refuses for good.</param>
internal sealed record Redone(string? Taken, IReadOnlyList<MetRow> Met, IReadOnlyList<Intent> Refused);

/// <param name="Key">The record's key.</param>
/// <param name="Before">The row as it was found.</param>
/// <param name="Now">The row as it is.</param>
internal sealed record MetRow(RecordKind Kind, string Key, Row Before, Row Now);
