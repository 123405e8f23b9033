using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

/// <summary>Gives somebody the workspace knows other roles, or takes them all.</summary>
/// <param name="Id">Entra object id.</param>
/// <param name="Roles">All roles from now on.</param>
/// <param name="Scope">Region or team of a sales manager; absent means the whole product line.</param>
/// <param name="Removed">Sees nothing any more.</param>
internal sealed record SetRoles(PersonId Id, Roles Roles, string? Scope, bool Removed) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (AdministratorRights.Missing(state, by) is { } refusal)
            return refusal;
        if (state.People[Id.Value] is not { } before)
            return Refusal.NotFound($"person {Text.Cut(Id.Value, 40)}");
        var after = before with { Roles = Roles | Roles.Member, Scope = string.IsNullOrWhiteSpace(Scope) ? null : Text.Cut(Scope.Trim(), 255), Removed = Removed };
        if (Loses(state, before, after, Roles.ProductManager))
            return Refusal.WrongState("people.last-decider", $"{before.Name} is the last who decides for product. Give somebody else that role first.");
        if (Loses(state, before, after, Roles.Administrator))
            return Refusal.WrongState("people.last-administrator", $"{before.Name} is the last administrator. Give somebody else that role first.");
        return Decision.About(before.Key, Removed ? $"Removed {before.Name}" : $"Made {before.Name}: {RoleWords.Of(after.Roles)}").Put(after);
    }

    private static bool Loses(WorkspaceState state, Member before, Member after, Roles role) =>
        !before.Removed && (before.Roles & role) != 0 && (after.Removed || (after.Roles & role) == 0) && state.Holders(role).Count == 1;
}
