namespace TeamsAlign.People;

/// <param name="Roles">All roles of the person from now on, in words: "Product manager".</param>
/// <param name="Scope">Region or team of a sales manager.</param>
/// <param name="Removed">Takes all access.</param>
/// <param name="RowVersion">As last shown; a change since is a conflict. Absent overwrites it.</param>
internal sealed record RolesBody(IReadOnlyList<string>? Roles, string? Scope = null, bool Removed = false, string? RowVersion = null);
