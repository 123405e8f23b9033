namespace TeamsAlign.Local.Graph.Changes;

internal enum DeltaStage
{
    /// <summary>Nothing was given yet, or all rows are being given by id.</summary>
    Enumerating,

    /// <summary>Rows that changed are given by their last change.</summary>
    Changes,
}
