namespace TeamsAlign.Local.Graph.Columns;

/// <summary>What a column holds; several values where the facet says so.</summary>
internal enum ColumnKind
{
    /// <summary>A type Graph cannot describe: the column comes back without a facet.</summary>
    Unsupported,
    Text,
    Note,
    Number,
    Currency,
    Choice,
    MultiChoice,
    Time,
    Date,
    Boolean,
    Person,
    People,
    Lookup,
    Lookups,
    Hyperlink,
    Calculated,
}
