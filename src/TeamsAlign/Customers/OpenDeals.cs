using TeamsAlign.Customers.Money;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers;

/// <summary>The deals of an account that somebody may still win or lose.</summary>
internal static class OpenDeals
{
    /// <summary>Soonest to close first; those without a date last. Stale ones are left out.</summary>
    public static IEnumerable<Deal> Of(WorkspaceState state, string account, DateOnly today) =>
        state.DealsOf(account)
            .Where(d => d.Outcome == DealOutcome.Open && !MoneyRules.IsStale(d, today))
            .OrderBy(d => d.Closes ?? DateOnly.MaxValue).ThenBy(d => d.Name, StringComparer.OrdinalIgnoreCase);
}
