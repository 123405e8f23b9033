namespace TeamsAlign.Lists;

/// <summary>What provisioning did, and what it found that it will not touch.</summary>
/// <param name="Done">Lists and columns made or completed, in order; empty on a second run.</param>
/// <param name="Drifts">Differences that need a person.</param>
public sealed record ProvisionReport(IReadOnlyList<ProvisionStep> Done, IReadOnlyList<Drift> Drifts);

/// <summary>Something that was made.</summary>
/// <param name="List">Name of the list.</param>
/// <param name="Column">Internal name of the column; null for the list itself.</param>
/// <param name="Kind">What was done.</param>
public sealed record ProvisionStep(string List, string? Column, ProvisionStepKind Kind);

/// <summary>What was done.</summary>
public enum ProvisionStepKind
{
    /// <summary>The list with all its columns.</summary>
    ListCreated,

    /// <summary>A column on a list that was there.</summary>
    ColumnCreated,

    /// <summary>Index, uniqueness, choices or title on a column that was there.</summary>
    ColumnCompleted,
}

/// <summary>A difference between schema and site that is left as it is.</summary>
/// <param name="List">Name of the list.</param>
/// <param name="Column">Internal name of the column; null when the list as a whole is meant.</param>
/// <param name="Kind">What to branch on.</param>
/// <param name="Sentence">For the administrator.</param>
public sealed record Drift(string List, string? Column, DriftKind Kind, string Sentence);

/// <summary>Kinds of difference.</summary>
public enum DriftKind
{
    /// <summary>Somebody has renamed the list; it is still used.</summary>
    ListRenamed,

    /// <summary>A column of that name holds another type of value.</summary>
    OtherType,

    /// <summary>The index could not be added: the list is too long, or has 20 already.</summary>
    IndexMissing,

    /// <summary>Uniqueness could not be demanded: there are equal values already.</summary>
    UniquenessMissing,

    /// <summary>The column could not be added or completed.</summary>
    Refused,
}
