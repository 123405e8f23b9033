using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Whether money has moved below a request that waits for its answer: one of its deals changed, or what their currency is worth. Whoever decides sees it.</summary>
/// <remarks>Estimates move a little with every deal of the product line; for those alone nothing is drawn again.</remarks>
internal static class MoneyMoves
{
    public static bool Below(string request, IReadOnlySet<string> changedKeys, WorkspaceState state)
    {
        if (state.Requests[request] is not { } waiting || !RequestMoves.Waits(waiting.Status))
            return false;
        return state.DemandsFor(request).Any(d => d.Deal is { } deal && (changedKeys.Contains(deal) || HasNewRate(state.Deals[deal]?.Currency, changedKeys, state)));
    }

    private static bool HasNewRate(string? currency, IReadOnlySet<string> changedKeys, WorkspaceState state) =>
        currency is not null && !Same(currency, state.Settings.Currency) && changedKeys.Any(k => Same(state.Rates[k]?.Currency, currency));

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
