namespace TeamsAlign.Workspaces;

/// <summary>Which workspace a container is of.</summary>
/// <param name="Key">As the home site names it, such as <c>meeting-rooms</c>; null for the only workspace of a process without a home site.</param>
internal sealed record WorkspaceIdentity(string? Key)
{
    /// <summary>The key of the only workspace where nobody gave it one: in the cluster, and for pages that are told of changes.</summary>
    public const string OnlyOne = "workspace";

    public string Name => Key ?? OnlyOne;
}
