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
    /// <summary>Whether the row had yet to be written; otherwise whatever is in it came later.</summary>
    private bool IsWritten => !ReferenceEquals(Before, Now) && !Intent.ByValue;

    private Column[] Ours => [.. Kind.Schema.Columns.Where(c => c != RecordKind.ChangeColumn && Intent.Fields.Mentions(c))];

    /// <summary>Values in our columns that are neither what was known before nor ours: somebody set them and we wrote over them.</summary>
    /// <param name="chain">All rows that were committed together: what an earlier command of it wrote is no edit.</param>
    /// <param name="state">The state before the chain.</param>
    public Fields Overwritten(IReadOnlyList<Intent> chain, WorkspaceState state)
    {
        if (!IsWritten)
            return Fields.Empty;
        var record = state.Tables[Kind.RecordType].Get(Intent.Key);
        Fields[] known =
        [
            .. record is null ? (Fields[])[] : [Kind.Write(record)],
            .. chain.TakeWhile(r => r != Intent).Where(r => r.List == Intent.List && r.Key == Intent.Key).Select(r => r.Fields),
        ];
        return known.Length == 0 ? Fields.Empty : Before.Fields.Only(Ours).Changes(known.Aggregate((a, b) => a.With(b))).Changes(Intent.Fields);
    }

    /// <summary>The same after a start, where nobody remembers the state before: the command's own journal entry says what its columns were.</summary>
    public Fields Overwritten(IReadOnlyList<Intent> chain)
    {
        if (!IsWritten || chain.FirstOrDefault(r => r.Stamp == Intent.Stamp && r.List == JournalList.Kind.Schema.Name) is not { } entry)
            return Fields.Empty;
        var before = BeforeAndAfter.Before(JournalList.ChangesOf(entry.Fields), Intent.Key);
        var found = Before.Fields.ToJson();
        return Before.Fields.Only(Ours.Where(c => before.TryGetValue(c.Name, out var said) && said.TrimEnd() != BeforeAndAfter.Show(found[c.Name]).TrimEnd()))
            .Changes(Intent.Fields);
    }
}
