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
    private readonly Rates rates;
    private readonly string currency;

    private Estimates(Table<Deal> deals, Table<Product> products, Rates rates, string currency)
    {
        (this.rates, this.currency) = (rates, currency);
        won = deals.Where(d => d is { Outcome: DealOutcome.Won, Amount: > 0, Product: not null })
            .Select(d => (Name: ProductName.Squeeze(d.Product!), Known(d, d.Amount!.Value).Value))
            .Where(d => d.Value is not null)
            .GroupBy(d => d.Name, d => d.Value!.Value)
            .ToDictionary(g => g.Key, g => (Median([.. g.Order()]), g.Count()));
        prices = products.Where(p => p.ListPrice > 0).Select(InOurs).OfType<Product>()
            .GroupBy(p => ProductName.Squeeze(p.Name)).ToDictionary(g => g.Key, g => g.First());
    }

    public static Estimates Of(WorkspaceState state)
    {
        var (products, rates, currency) = (state.Products, Rates.Of(state), state.Settings.Currency);
        return state.Deals.Derived((typeof(Estimates), products, rates, currency), deals => new Estimates(deals, products, rates, currency));
    }

    /// <summary>The deal's own amount in the workspace's currency, or its estimate. Another currency without a rate is unknown here, and listed with it.</summary>
    public DealAmount Of(Deal deal)
    {
        if (deal.Amount is { } amount)
            return Known(deal, amount);
        if (deal.Product is not { } product)
            return new DealAmount(Certainty.Unknown, null, "no amount and no product");
        var name = ProductName.Squeeze(product);
        if (won.TryGetValue(name, out var median))
            return new DealAmount(Certainty.Estimated, median.Median, $"median of {Sentences.Count(median.Count, "won deal")} of {product}");
        return prices.TryGetValue(name, out var price)
            ? new DealAmount(Certainty.Estimated, price.ListPrice, $"list price of {price.Name}")
            : new DealAmount(Certainty.Unknown, null, "no amount, nothing alike was won, no list price");
    }

    private DealAmount Known(Deal deal, decimal amount)
    {
        if ((deal.Currency ?? currency) is var own && own.Equals(currency, StringComparison.OrdinalIgnoreCase))
            return new DealAmount(Certainty.Known, amount, "amount in the CRM");
        if (rates.For(deal, own) is { } rate)
            return new DealAmount(Certainty.Known, Math.Round(amount * rate.Value, 2), $"{own} at the rate of {DealText.Day(rate.Day)}") { Rate = rate, AtLatest = deal.Outcome == DealOutcome.Open };
        var when = deal.Outcome == DealOutcome.Open ? "" : deal.Closes is { } day ? $" of {DealText.Day(day)}" : " of the day it closed, which is unknown";
        return new DealAmount(Certainty.Unknown, null, $"in {own}, for which there is no rate{when}") { WithoutRate = own };
    }

    /// <summary>The product with its price in the workspace's currency; null where there is no rate.</summary>
    private Product? InOurs(Product product) =>
        (product.Currency ?? currency) is var own && own.Equals(currency, StringComparison.OrdinalIgnoreCase) ? product
        : rates.Latest(own) is { } rate ? product with { ListPrice = Math.Round(product.ListPrice!.Value * rate.Value, 2) }
        : null;

    private static decimal Median(decimal[] ordered) => ordered.Length % 2 == 1
        ? ordered[ordered.Length / 2]
        : (ordered[(ordered.Length / 2) - 1] + ordered[ordered.Length / 2]) / 2;
}
