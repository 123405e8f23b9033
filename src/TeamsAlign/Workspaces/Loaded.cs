namespace TeamsAlign.Workspaces;

/// <summary>What a full read came to.</summary>
/// <param name="State">Everything that keeps the rules, as it counts.</param>
/// <param name="Tokens">Per list, where following it goes on: taken before its rows were read, so that nothing falls between.</param>
/// <param name="Edited">Rows that somebody edited while nobody followed, still to be taken over or undone.</param>
internal sealed record Loaded(WorkspaceState State, IReadOnlyDictionary<string, string> Tokens, IReadOnlyList<ListNews> Edited);
