using Microsoft.AspNetCore.Http.HttpResults;
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
        return group;
    }

    private static Ok<MeView> Me(IWorkspace workspace, CurrentPerson caller)
    {
        var (state, person) = (workspace.State, caller.Person);
        return TypedResults.Ok(new MeView(
            new PersonView(person.Id.Value, person.Name, [.. RoleWords.List(person.Roles)], person.Scope),
            new WorkspaceView(state.Settings.Name, state.Settings.Currency, state.Settings.TimeZone, state.Settings.AnswerWithinDays),
            MayView.Of(person),
            state.Version.ToString()));
    }

    private static Ok<PersonView[]> Find(IWorkspace workspace, string? q) => TypedResults.Ok<PersonView[]>(
        [.. workspace.State.People
            .Where(m => !m.Removed && m.Name.Contains(q ?? "", StringComparison.OrdinalIgnoreCase))
            .OrderBy(m => m.Name, StringComparer.OrdinalIgnoreCase)
            .Take(Most)
            .Select(m => new PersonView(m.Key, m.Name, [.. RoleWords.List(m.Roles)], m.Scope))]);
}
