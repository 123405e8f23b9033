using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

/// <summary>Who holds which role, for whoever may change it.</summary>
/// <param name="People">By name; at most 50.</param>
/// <param name="Total">How many there are of that name.</param>
/// <param name="Roles">All roles there are to give, in words.</param>
internal sealed record RolesView(RoleRow[] People, int Total, string[] Roles)
{
    private const int Most = 50;

    /// <param name="q">Part of a name or mail address.</param>
    public static RolesView Of(WorkspaceState state, string? q)
    {
        var like = (q ?? "").Trim();
        var found = state.People.Where(m => Has(m.Name, like) || Has(m.Mail, like)).ToArray();
        return new RolesView(
            [.. found.OrderBy(m => m.Name, StringComparer.OrdinalIgnoreCase).ThenBy(m => m.Key, StringComparer.Ordinal).Take(Most)
                .Select(m => new RoleRow(m.Key, m.Name, m.Mail, [.. RoleWords.List(m.Roles)], m.Scope, m.Removed, state.RowVersion(m.Key)))],
            found.Length,
            [.. RoleWords.All.Where(word => word != RoleWords.Of(TeamsAlign.People.Roles.Member))]);
    }

    private static bool Has(string? text, string like) => text?.Contains(like, StringComparison.OrdinalIgnoreCase) == true;
}

/// <param name="Removed">Sees nothing, whatever the roles.</param>
/// <param name="RowVersion">To be sent back with a change.</param>
internal sealed record RoleRow(string Id, string Name, string? Mail, string[] Roles, string? Scope, bool Removed, string RowVersion);
