using TeamsAlign.Workspaces;

namespace TeamsAlign.Home;

/// <summary>Which workspace a team, chat or meeting belongs to; for a personal chat, which one the person chose last.</summary>
/// <param name="Key">Made of the team's or chat's id.</param>
/// <param name="Workspace">Key of the workspace; empty where it was asked and not answered yet.</param>
internal sealed record Place(string Key, string Workspace) : IRecord
{
    /// <summary>Where it was said, so that its roster can be asked.</summary>
    public string Conversation { get; init; } = "";

    /// <summary>Entra object id of the person whose chat it is.</summary>
    public string? Person { get; init; }

    public PlaceKind Kind { get; init; }

    /// <summary>Name of whoever said it.</summary>
    public string By { get; init; } = "";

    public DateTimeOffset At { get; init; }
}

internal enum PlaceKind
{
    Personal,
    Chat,
    Team,
}
