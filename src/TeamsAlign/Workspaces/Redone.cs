using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>What bringing rows in place came to.</summary>
/// <param name="Taken">A key that somebody took by hand; what comes after it has not been looked at.</param>
/// <param name="Met">Rows that were read on the way; somebody may have edited them.</param>
/// <param name="Refused">Rows that Graph refuses for good.</param>
internal sealed record Redone(string? Taken, IReadOnlyList<MetRow> Met, IReadOnlyList<Intent> Refused);

/// <param name="Intent">What had to be written.</param>
/// <param name="Before">The row as it was found.</param>
/// <param name="Now">The row as it is.</param>
internal sealed record MetRow(RecordKind Kind, Intent Intent, Row Before, Row Now)
{
    /// <summary>Values in our columns that are neither what was known before nor ours: somebody set them and we wrote over them.</summary>
    /// <param name="chain">All rows that were committed together: what an earlier command of it wrote is no edit.</param>
    /// <param name="state">The state before the chain.</param>
    public Fields Overwritten(IReadOnlyList<Intent> chain, WorkspaceState state)
    {
        var record = state.Tables[Kind.RecordType].Get(Intent.Key);
        Fields[] known =
        [
            .. record is null ? (Fields[])[] : [Kind.Write(record)],
            .. chain.TakeWhile(r => r != Intent).Where(r => r.List == Intent.List && r.Key == Intent.Key).Select(r => r.Fields),
        ];
        var ours = Kind.Schema.Columns.Where(c => c != RecordKind.ChangeColumn && Intent.Fields.Mentions(c)).ToArray();
        return known.Length == 0 ? Fields.Empty : Before.Fields.Only(ours).Changes(known.Aggregate((a, b) => a.With(b))).Changes(Intent.Fields);
    }
}
