using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers.Money;

/// <summary>The rates into the product line's currency. Computed once a version of the list.</summary>
internal sealed class Rates
{
    /// <summary>By currency, the newest first.</summary>
    private readonly Dictionary<string, Rate[]> known;

    private Rates(Table<Rate> rates, string currency) => known = rates
        .Where(r => r.Into == currency)
        .GroupBy(r => r.Currency)
        .ToDictionary(g => g.Key, g => g.OrderByDescending(r => r.Day).ThenByDescending(r => RecordKey.Number(r.Key)).ToArray(), StringComparer.OrdinalIgnoreCase);

    public static Rates Of(WorkspaceState state)
    {
        var currency = state.Settings.Currency;
        return state.Rates.Derived((typeof(Rates), currency), rates => new Rates(rates, currency));
    }

    /// <summary>The newest; null where there is none.</summary>
    public Rate? Latest(string currency) => known.GetValueOrDefault(currency, []).FirstOrDefault();

    /// <summary>The one that held on that day; null where the first is from a later day.</summary>
    public Rate? On(string currency, DateOnly day) => known.GetValueOrDefault(currency, []).FirstOrDefault(r => r.Day <= day);

    /// <summary>The one a deal is converted at: an open one at the latest, a closed one at that of its day.</summary>
    public Rate? For(Deal deal, string currency) =>
        deal.Outcome == DealOutcome.Open ? Latest(currency) : deal.Closes is { } day ? On(currency, day) : null;
}
