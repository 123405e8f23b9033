using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>What follows from a row that somebody edited, made or deleted past the app.</summary>
/// <param name="Kind">Of which record.</param>
/// <param name="Key">The record's key.</param>
internal sealed record RowVerdict(RecordKind Kind, string Key)
{
    /// <summary>The record as it counts from now on; null where it stays as it was.</summary>
    public IRecord? Record { get; init; }

    /// <summary>The row is new, made by hand.</summary>
    public bool IsNew { get; init; }

    /// <summary>The row is gone and is let go.</summary>
    public bool Remove { get; init; }

    /// <summary>What is written back; null for nothing. Empty only marks the row as accepted.</summary>
    public Fields? Write { get; init; }

    /// <summary>The row is gone and is made anew from <see cref="Write"/>.</summary>
    public bool Create { get; init; }

    /// <summary>For the journal: values before, of the columns in <see cref="After"/>.</summary>
    public Fields Before { get; init; } = Fields.Empty;

    /// <summary>For the journal: values as they are from now on.</summary>
    public Fields After { get; init; } = Fields.Empty;

    /// <summary>Columns that were taken over, by the names people read.</summary>
    public IReadOnlyList<string> Taken { get; init; } = [];

    /// <summary>Columns that were set back.</summary>
    public IReadOnlyList<string> Undone { get; init; } = [];

    /// <summary>The row breaks a rule.</summary>
    public BrokenRow? Broken { get; init; }

    /// <summary>Id of a broken row that keeps the rules again.</summary>
    public string? Mended { get; init; }

    /// <summary>Whether the administrators have to hear of it.</summary>
    public bool IsReported => Undone.Count > 0 || Create || Broken is not null;

    /// <summary>The state in which it has taken effect.</summary>
    public WorkspaceState Apply(WorkspaceState state, string stamp)
    {
        var after = Record is { } record ? state.With([record], stamp) : state;
        if (Remove)
            after = after.Without(Kind.RecordType, Key);
        var broken = after.Broken;
        if (Broken is { } row)
            broken = broken.SetItem(row.Id, row);
        return after with { Broken = Mended is { } id ? broken.Remove(id) : broken };
    }

    /// <summary>The row to be written, or null.</summary>
    public Intent? IntentFor(string stamp) => Write is not { } fields
        ? null
        : new Intent(Kind.Schema.Name, Key, fields.Text(RecordKind.ChangeColumn) ?? stamp, Create, fields) { ByValue = !Create, IsBack = Create, Was = Create ? null : ValueMarks.Of(fields, Before) };
}
