using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

/// <summary>Gives somebody the workspace knows other roles, or takes them all.</summary>
/// <param name="Id">Entra object id.</param>
/// <param name="Roles">All roles from now on.</param>
/// <param name="Scope">Region or team of a sales manager; absent means the whole product line.</param>
/// <param name="Removed">Sees nothing any more.</param>
/// <param name="Shown">The row's version when it was looked at; absent means whatever it is now.</param>
internal sealed record SetRoles(PersonId Id, Roles Roles, string? Scope, bool Removed, string? Shown = null) : Command
{
    private const int LongestScope = 255;

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (AdministratorRights.Missing(state, by) is { } refusal)
            return refusal;
        if (state.People[Id.Value] is not { } before)
            return Refusal.NotFound($"person {Text.Cut(Id.Value, 40)}");
        if (Shown is not null && Shown != state.RowVersion(before.Key))
            return Refusal.Conflict("people.stale", $"{before.Name} was changed since this was shown, and is now: {Today(before)}. Nothing was saved; please look again.");
        var scope = Scope?.Trim() ?? "";
        if (scope.Length > LongestScope)
            return Refusal.Invalid("scope", $"A region has at most {LongestScope} characters.");
        var after = before with { Roles = Roles | Roles.Member, Scope = scope.Length > 0 ? scope : null, Removed = Removed };
        if (Loses(state, before, after, Roles.ProductManager))
            return Refusal.WrongState("people.last-decider", $"{before.Name} is the last who decides for product. Give somebody else that role first.");
        if (Loses(state, before, after, Roles.Administrator))
            return Refusal.WrongState("people.last-administrator", $"{before.Name} is the last administrator. Give somebody else that role first.");
        return Decision.About(before.Key, Removed ? $"Removed {before.Name}" : $"Made {before.Name}: {RoleWords.Of(after.Roles)}").Put(after);
    }

    private static string Today(Member member) => member.Removed ? "without access" : RoleWords.Of(member.Roles);

    private static bool Loses(WorkspaceState state, Member before, Member after, Roles role) =>
        !before.Removed && (before.Roles & role) != 0 && (after.Removed || (after.Roles & role) == 0) && state.Holders(role).Count == 1;
}
