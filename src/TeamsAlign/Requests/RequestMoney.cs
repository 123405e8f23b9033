using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>The deals that hang on requests, and what they add up to for a viewer.</summary>
internal static class RequestMoney
{
    private const int BlockersPerDeal = 2;
    private const int ConfirmationDays = 90;

    /// <returns>Null where the viewer may see no money here.</returns>
    public static MoneyView? Of(WorkspaceState state, Request request, Person viewer, DateOnly today) =>
        Of(state, [request.Key], viewer, today);

    /// <summary>A roll-up over several requests: a deal counts once.</summary>
    public static MoneyView? Of(WorkspaceState state, IEnumerable<string> requests, Person viewer, DateOnly today) =>
        MoneyRules.Of(state, requests.SelectMany(key => DealsOf(state, key, today)), viewer, today);

    /// <summary>The request's deals. A demand is a blocker only while confirmed, for 90 days, and for at most two requests a deal, the earliest first.</summary>
    public static IEnumerable<Demanded> DealsOf(WorkspaceState state, string request, DateOnly today) =>
        from demand in state.DemandsFor(request)
        let deal = state.Deals[demand.Deal]
        where deal is not null
        select new Demanded(deal, IsBlocker(state, demand, today), deal.Outcome == DealOutcome.Lost
            && string.Equals(deal.OutcomeReason, request, StringComparison.OrdinalIgnoreCase));

    private static bool IsBlocker(WorkspaceState state, Demand demand, DateOnly today) =>
        IsConfirmedBlocker(demand, today)
        && state.DemandsOfDeal(demand.Deal!).Where(d => IsConfirmedBlocker(d, today)).OrderBy(d => d.ConfirmedAt).Take(BlockersPerDeal).Contains(demand);

    private static bool IsConfirmedBlocker(Demand demand, DateOnly today) =>
        demand is { Weight: DemandWeight.Blocker, ConfirmedAt: { } at } && DateOnly.FromDateTime(at.UtcDateTime).AddDays(ConfirmationDays) >= today;
}
