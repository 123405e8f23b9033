using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

/// <summary>Today's roles of whoever is asking.</summary>
internal static class Membership
{
    /// <summary>
    /// The roles of the person's row, where there is one: a removed person holds none. Without a row, what the surface found out holds
    /// (a member of the tenant, or an outsider).
    /// </summary>
    public static Person Today(WorkspaceState state, Person person) =>
        state.People[person.Id.Value] is { } row
            ? person with { Roles = row.Removed || person.IsOutsider ? Roles.None : row.Roles | Roles.Member, Scope = row.Scope, Name = string.IsNullOrEmpty(person.Name) ? row.Name : person.Name }
            : person;

    /// <summary>Somebody the workspace knows, with today's roles.</summary>
    public static Person Today(WorkspaceState state, PersonId id) => Today(state, new Person(id, state.People[id.Value]?.Name ?? "", Roles.Member));
}
