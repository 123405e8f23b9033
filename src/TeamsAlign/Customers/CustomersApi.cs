using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers;

/// <summary>Accounts and their open deals, for choosing.</summary>
internal static class CustomersApi
{
    public static RouteGroupBuilder MapCustomers(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/accounts").WithTags("Customers");
        group.MapGet("/", Find).WithName("findAccounts");
        group.MapGet("/{key}/deals", Deals).WithName("getDeals");
        return group;
    }

    private static Ok<AccountView[]> Find(IWorkspace workspace, string? q) =>
        TypedResults.Ok<AccountView[]>([.. FindAccounts.Like(workspace.State, q, 20).Select(a => new AccountView(a.Key, a.Name, a.Region, a.Owner))]);

    private static Results<Ok<DealView[]>, ProblemHttpResult> Deals(IWorkspace workspace, CurrentPerson caller, TimeProvider time, string key)
    {
        var state = workspace.State;
        if (state.Accounts[key] is null)
            return Shell.Problems.From(Refusal.NotFound(key));
        var sight = new MoneySight(state, caller.Person);
        var estimates = Estimates.Of(state);
        return TypedResults.Ok<DealView[]>([.. OpenDeals.Of(state, key, state.Today(time.GetUtcNow()))
            .Select(d => new DealView(d.Key, d.Name, d.Product, d.Stage, sight.SeesAmountOf(d) ? DealText.Amount(d, estimates, state.Settings.Currency) : null, d.Closes))]);
    }
}
