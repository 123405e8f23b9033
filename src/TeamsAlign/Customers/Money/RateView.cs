using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers.Money;

/// <summary>A currency that deals or prices are in, and its rate today.</summary>
/// <param name="Value">What one unit is worth in <paramref name="Into"/>; absent where there is no rate.</param>
/// <param name="Deals">Open deals in it.</param>
/// <param name="Warning">No rate, or one that is too old; else absent.</param>
internal sealed record RateView(string Currency, string Into, decimal? Value, DateOnly? Day, int Deals, string? Warning)
{
    /// <summary>Those with a warning first.</summary>
    public static IEnumerable<RateView> All(WorkspaceState state, DateOnly today)
    {
        var into = state.Settings.Currency;
        var rates = Rates.Of(state);
        var open = state.Deals.Where(d => d is { Outcome: DealOutcome.Open, Amount: not null, Currency: not null }).CountBy(d => d.Currency!).ToDictionary();
        return open.Keys.Concat(state.Products.Select(p => p.Currency).OfType<string>()).Concat(state.Rates.Where(r => r.Into == into).Select(r => r.Currency))
            .Where(c => c != into).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(c => (Currency: c, Rate: rates.Latest(c), Deals: open.GetValueOrDefault(c)))
            .Select(c => new RateView(c.Currency, into, c.Rate?.Value, c.Rate?.Day, c.Deals, RateWords.Warning(c.Currency, c.Rate, c.Deals, today)))
            .OrderBy(v => v.Warning is null).ThenByDescending(v => v.Deals).ThenBy(v => v.Currency, StringComparer.Ordinal);
    }
}
