using TeamsAlign.Customers.Money;

namespace TeamsAlign.Customers;

/// <summary>A deal's amount in words; only for viewers who may see it.</summary>
internal static class DealText
{
    public static string Amount(Deal deal, Estimates estimates, string currency) => estimates.Of(deal) switch
    {
        { Certainty: Certainty.Known, Value: { } value } => Amounts.Short(value, currency),
        { Certainty: Certainty.Estimated, Value: { } value } amount => $"about {Amounts.Short(value, currency)} ({amount.Basis})",
        var unknown => $"amount unknown ({unknown.Basis})",
    };
}
