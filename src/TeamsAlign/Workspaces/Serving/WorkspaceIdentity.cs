namespace TeamsAlign.Workspaces;

/// <summary>Which workspace a container is of.</summary>
/// <param name="key">As the home site names it, such as <c>meeting-rooms</c>; null for the only workspace of a process without a home site.</param>
internal sealed class WorkspaceIdentity(string? key)
{
    /// <summary>The key of the only workspace where nobody gave it one: in the cluster, and for pages that are told of changes.</summary>
    public const string OnlyOne = "workspace";

    public string? Key { get; } = key;

    public string Name => Key ?? OnlyOne;

    /// <summary>Its name as the home site says, for people; null where there is no home site.</summary>
    public string? Title { get; set; }

    /// <summary>Whether everybody internal is a member; see the home site's list.</summary>
    public bool IsOpen { get; set; } = true;

    /// <summary>A name or secret of this workspace among those of others; the plain one where there are no others.</summary>
    public string Scoped(string plain, string separator) => Key is null ? plain : $"{plain}{separator}{Key}";
}
