using TeamsAlign.Workspaces;

namespace TeamsAlign.Home;

/// <summary>A workspace as the home site names it.</summary>
/// <param name="Key">Such as <c>meeting-rooms</c>: small letters, digits and hyphens.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Site">Address of its site.</param>
internal sealed record ListedWorkspace(string Key, string Name, string Site) : IRecord
{
    public ListedState State { get; init; }

    /// <summary>Whether everybody internal is a member. Otherwise: people of linked places, and whoever was given a role.</summary>
    public bool IsOpen { get; init; }
}

internal enum ListedState
{
    Active,
    Paused,
}
