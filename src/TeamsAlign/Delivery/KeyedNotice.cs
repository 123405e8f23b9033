using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>A notice that somebody is to be told now.</summary>
/// <param name="Key">Under which it is claimed: told once.</param>
/// <param name="State">What it shows the record as.</param>
internal sealed record KeyedNotice(string Key, Notice Notice, WorkspaceState State);
