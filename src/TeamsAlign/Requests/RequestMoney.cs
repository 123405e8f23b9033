using TeamsAlign.Approvals;
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

    /// <summary>What hangs on a request now, for an approval that begins: its open deals that count, a deal once.</summary>
    public static FrozenMoney Frozen(WorkspaceState state, Request request, DateOnly today)
    {
        var deals = DealsOf(state, request.Key, today).Select(d => d.Deal).DistinctBy(d => d.Key).Where(d => MoneyRules.Counts(d, today)).ToArray();
        var amounts = deals.Select(Estimates.Of(state).Of).ToArray();
        return new FrozenMoney(
            amounts.Where(a => a.Certainty == Certainty.Known).Sum(a => a.Value ?? 0),
            amounts.Where(a => a.Certainty == Certainty.Estimated).Sum(a => a.Value ?? 0),
            amounts.Count(a => a.Certainty == Certainty.Unknown),
            state.Settings.Currency,
            Text.Cut(Of(state, request, SeesTotals, today)?.Text ?? FrozenMoney.None.Text, LongestText));
    }

    /// <summary>Somebody who sees totals, in bands where fewer than three deals make them up, and no amount of a single deal.</summary>
    private static readonly Person SeesTotals = new(PersonId.None, "", Roles.ProductManager);
    private const int LongestText = 255;

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
