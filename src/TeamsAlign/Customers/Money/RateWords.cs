namespace TeamsAlign.Customers.Money;

/// <summary>What is said where a rate is missing or old.</summary>
internal static class RateWords
{
    /// <summary>Of one currency; null where all is well.</summary>
    /// <param name="deals">Open deals in it.</param>
    public static string? Warning(string currency, Rate? rate, int deals, DateOnly today) =>
        rate is null ? NoRate(currency, deals)
        : today.DayNumber - rate.Day.DayNumber > Rate.FreshDays ? Old(rate)
        : null;

    /// <summary>Of the deals that a figure is about, for whoever reads it: no single deal can be told from it.</summary>
    public static IEnumerable<string> Of(IReadOnlyCollection<DealAmount> amounts, DateOnly today) =>
    [
        .. amounts.Select(a => a.WithoutRate).OfType<string>().CountBy(c => c).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => NoRate(c.Key, c.Value)),
        .. amounts.Where(a => a.AtLatest && today.DayNumber - a.Rate!.Day.DayNumber > Rate.FreshDays).Select(a => a.Rate!).Distinct().OrderBy(r => r.Currency, StringComparer.Ordinal).Select(Old),
    ];

    private static string NoRate(string currency, int deals) => deals == 0
        ? $"There is no rate for {currency}."
        : $"{Sentences.Count(deals, "deal")} in {currency} {(deals == 1 ? "is" : "are")} not summed: there is no rate for {currency}.";

    private static string Old(Rate rate) => $"The rate of {rate.Currency} is of {DealText.Day(rate.Day)}, more than {Rate.FreshDays} days old. Import a newer one.";
}
