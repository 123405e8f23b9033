using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

/// <summary>Who I am, and who the others are.</summary>
internal static class PeopleApi
{
    private const int Most = 20;

    public static RouteGroupBuilder MapPeople(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("").WithTags("People");
        group.MapGet("/me", Me).WithName("getMe");
        group.MapGet("/people", Find).WithName("findPeople");
        group.MapGet("/people/roles", Roles).WithName("getRoles");
        group.MapPut("/people/{id}/roles", SetRolesAsync).WithName("setRoles");
        return group;
    }

    private static Ok<MeView> Me(IWorkspace workspace, WorkspaceIdentity identity, CurrentPerson caller)
    {
        var (state, person) = (workspace.State, caller.Person);
        return TypedResults.Ok(new MeView(
            new PersonView(person.Id.Value, person.Name, [.. RoleWords.List(person.Roles)], person.Scope),
            new WorkspaceView(identity.Title ?? state.Settings.Name, state.Settings.Currency, state.Settings.TimeZone, state.Settings.AnswerWithinDays),
            MayView.Of(state, person),
            state.Version.ToString()));
    }

    private static Results<Ok<RolesView>, ProblemHttpResult> Roles(IWorkspace workspace, CurrentPerson caller, string? q) =>
        AdministratorRights.Missing(workspace.State, caller.Person) is { } refusal
            ? Problems.From(refusal)
            : TypedResults.Ok(RolesView.Of(workspace.State, q));

    private static async Task<Results<NoContent, ProblemHttpResult>> SetRolesAsync(
        string id, RolesBody body, IWorkspace workspace, CurrentPerson caller, CancellationToken cancellationToken)
    {
        var roles = body.Roles ?? [];
        if (roles.FirstOrDefault(r => !RoleWords.Knows(r)) is { } unknown)
            return Problems.From(Refusal.Invalid("roles", $"\"{Text.Cut(unknown, 40)}\" is no role. Roles are: {string.Join(", ", RoleWords.All)}."));
        var command = new SetRoles(new PersonId(id), RoleWords.Parse(string.Join(';', roles)), body.Scope, body.Removed, body.RowVersion);
        return await workspace.SendAsync(command, caller.Person, "tab", CommandId.New(), cancellationToken) is Outcome.Refused refused
            ? Problems.From(refused.Refusal)
            : TypedResults.NoContent();
    }

    private static Ok<PersonView[]> Find(IWorkspace workspace, string? q) => TypedResults.Ok<PersonView[]>(
        [.. workspace.State.People
            .Where(m => !m.Removed && m.Name.Contains(q ?? "", StringComparison.OrdinalIgnoreCase))
            .OrderBy(m => m.Name, StringComparer.OrdinalIgnoreCase)
            .Take(Most)
            .Select(m => new PersonView(m.Key, m.Name, [.. RoleWords.List(m.Roles)], m.Scope))]);
}
