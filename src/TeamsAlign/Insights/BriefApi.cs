using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Insights;

/// <summary>A customer in at most ten lines, as the caller may read it.</summary>
internal static class BriefApi
{
    public static void MapBrief(this RouteGroupBuilder api) =>
        api.MapGet("/accounts/{key}/brief", Brief).WithName("getBrief").WithTags("Insights");

    private static Results<Ok<AccountBrief>, ProblemHttpResult> Brief(string key, IWorkspace workspace, CurrentPerson caller, TimeProvider time)
    {
        var state = workspace.State;
        if (BriefRights.ToRead(state, caller.Person) is { } refusal)
            return Problems.From(refusal);
        return state.Accounts[key] is { } account
            ? TypedResults.Ok(AccountBrief.Of(state, account, caller.Person, state.Today(time.GetUtcNow())))
            : Problems.From(Refusal.NotFound(Text.Cut(key, 40)));
    }
}
