using TeamsAlign.Customers.Money;

namespace TeamsAlign.Customers;

/// <summary>A deal's amount in words; only for viewers who may see it.</summary>
internal static class DealText
{
    public static string Amount(Deal deal, Estimates estimates, string currency) => estimates.Of(deal) switch
    {
        { Rate: { } rate, Value: { } value } => $"{Amounts.Short(deal.Amount!.Value, rate.Currency)} ({Amounts.Short(value, currency)} at the rate of {Day(rate.Day)})",
        { WithoutRate: { } own } => $"{Amounts.Short(deal.Amount!.Value, own)} (not summed: no rate for {own})",
        { Certainty: Certainty.Known, Value: { } value } => Amounts.Short(value, currency),
        { Certainty: Certainty.Estimated, Value: { } value } amount => $"about {Amounts.Short(value, currency)} ({amount.Basis})",
        var unknown => $"amount unknown ({unknown.Basis})",
    };

    /// <summary>"1 March 2027".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
