using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers.Money;

/// <summary>The currencies deals are in, and what they are worth.</summary>
internal static class RatesApi
{
    public static RouteGroupBuilder MapRates(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/rates").WithTags("Customers");
        group.MapGet("/", All).WithName("getRates");
        group.MapPost("/", SetAsync).WithName("setRate");
        return group;
    }

    private static Results<Ok<RateView[]>, ProblemHttpResult> All(IWorkspace workspace, CurrentPerson caller, TimeProvider time) =>
        RateRights.Missing(caller.Person) is { } refusal
            ? Problems.From(refusal)
            : TypedResults.Ok<RateView[]>([.. RateView.All(workspace.State, workspace.State.Today(time.GetUtcNow()))]);

    private static async Task<Results<NoContent, ProblemHttpResult>> SetAsync(RateBody body, IWorkspace workspace, CurrentPerson caller, CancellationToken stop) =>
        await workspace.SendAsync(new SetRate(body.Currency, body.Value, body.Day), caller.Person, "tab", CommandId.New(), stop) is Outcome.Refused refused
            ? Problems.From(refused.Refusal)
            : TypedResults.NoContent();
}

/// <param name="Value">What one unit is worth in the product line's currency.</param>
/// <param name="Day">From which it holds; absent: today.</param>
internal sealed record RateBody(string? Currency = null, decimal? Value = null, DateOnly? Day = null);
