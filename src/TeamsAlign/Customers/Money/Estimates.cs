using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers.Money;

/// <summary>
/// What open deals without an amount are probably worth: the median won value of the same product, else its list price, else unknown.
/// Computed once a version of the deals.
/// </summary>
internal sealed class Estimates
{
    private readonly Dictionary<string, (decimal Median, int Count)> won;
    private readonly Dictionary<string, Product> prices;
    private readonly string currency;

    private Estimates(Table<Deal> deals, Table<Product> products, string currency)
    {
        this.currency = currency;
        won = deals.Where(d => d is { Outcome: DealOutcome.Won, Amount: > 0, Product: not null } && (d.Currency ?? currency) == currency)
            .GroupBy(d => ProductName.Squeeze(d.Product!), d => d.Amount!.Value)
            .ToDictionary(g => g.Key, g => (Median([.. g.Order()]), g.Count()));
        prices = products.Where(p => p.ListPrice > 0 && (p.Currency ?? currency) == currency)
            .GroupBy(p => ProductName.Squeeze(p.Name)).ToDictionary(g => g.Key, g => g.First());
    }

    public static Estimates Of(WorkspaceState state)
    {
        var (products, currency) = (state.Products, state.Settings.Currency);
        return state.Deals.Derived((typeof(Estimates), products, currency), deals => new Estimates(deals, products, currency));
    }

    /// <summary>The deal's own amount in the workspace's currency, or its estimate. Another currency without a rate is unknown here and listed elsewhere.</summary>
    public DealAmount Of(Deal deal)
    {
        if (deal.Amount is { } amount)
            return (deal.Currency ?? currency) == currency
                ? new DealAmount(Certainty.Known, amount, "amount in the CRM")
                : new DealAmount(Certainty.Unknown, null, $"in {deal.Currency}, for which there is no rate");
        if (deal.Product is not { } product)
            return new DealAmount(Certainty.Unknown, null, "no amount and no product");
        var name = ProductName.Squeeze(product);
        if (won.TryGetValue(name, out var median))
            return new DealAmount(Certainty.Estimated, median.Median, $"median of {Sentences.Count(median.Count, "won deal")} of {product}");
        return prices.TryGetValue(name, out var price)
            ? new DealAmount(Certainty.Estimated, price.ListPrice, $"list price of {price.Name}")
            : new DealAmount(Certainty.Unknown, null, "no amount, nothing alike was won, no list price");
    }

    private static decimal Median(decimal[] ordered) => ordered.Length % 2 == 1
        ? ordered[ordered.Length / 2]
        : (ordered[(ordered.Length / 2) - 1] + ordered[ordered.Length / 2]) / 2;
}
