namespace TeamsAlign.Customers.Money;

/// <summary>A sum over deals that keeps apart what is known, what is estimated and what nobody knows.</summary>
/// <param name="Known">Sum of amounts that were entered.</param>
/// <param name="Estimated">Sum of estimates.</param>
/// <param name="Unknown">Deals with neither.</param>
/// <param name="Deals">All deals counted.</param>
/// <param name="Banded">True where the viewer may only see a band; then both sums are 0 and only <paramref name="Text"/> speaks.</param>
/// <param name="Text">"€120k known + €40k estimated + 3 unknown", a band, or "none".</param>
internal sealed record Figure(decimal Known, decimal Estimated, int Unknown, int Deals, string Currency, bool Banded, string Text)
{
    /// <summary>Fewer deals than this make a total from which single amounts could be read.</summary>
    private const int EnoughToHide = 3;

    /// <param name="seesEach">Whether the viewer may see the amount of every deal in it.</param>
    public static Figure Sum(IReadOnlyCollection<DealAmount> amounts, string currency, bool seesEach)
    {
        var known = amounts.Where(a => a.Certainty == Certainty.Known).Sum(a => a.Value ?? 0);
        var estimated = amounts.Where(a => a.Certainty == Certainty.Estimated).Sum(a => a.Value ?? 0);
        var unknown = amounts.Count(a => a.Certainty == Certainty.Unknown);
        if (!seesEach && amounts.Count is > 0 and < EnoughToHide)
            return new Figure(0, 0, unknown, amounts.Count, currency, Banded: true, BandText(known + estimated, unknown, amounts.Count, currency));
        return new Figure(known, estimated, unknown, amounts.Count, currency, Banded: false, Exact(amounts, known, estimated, unknown, currency));
    }

    private static string BandText(decimal sum, int unknown, int deals, string currency) =>
        unknown == deals ? $"{unknown} unknown"
        : unknown > 0 ? $"{Amounts.Band(sum, currency)} + {unknown} unknown"
        : Amounts.Band(sum, currency);

    private static string Exact(IReadOnlyCollection<DealAmount> amounts, decimal known, decimal estimated, int unknown, string currency)
    {
        if (amounts.Count == 0)
            return "none";
        List<string> parts = [];
        if (amounts.Any(a => a.Certainty == Certainty.Known))
            parts.Add($"{Amounts.Short(known, currency)} known");
        if (amounts.Any(a => a.Certainty == Certainty.Estimated))
            parts.Add($"{Amounts.Short(estimated, currency)} estimated");
        if (unknown > 0)
            parts.Add($"{unknown} unknown");
        return string.Join(" + ", parts);
    }
}
