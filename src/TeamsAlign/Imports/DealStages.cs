using TeamsAlign.Customers;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>The words of CRMs for how far a deal is.</summary>
internal static class DealStages
{
    /// <exception cref="FormatException">There is no stage: whether a deal is open must not be guessed.</exception>
    public static DealOutcome Outcome(string? stage) => stage?.ToUpperInvariant() switch
    {
        null => throw new FormatException("There is no sales stage."),
        "WON" or "CLOSED WON" or "CLOSED-WON" or "CLOSEDWON" => DealOutcome.Won,
        "LOST" or "CLOSED LOST" or "CLOSED-LOST" or "CLOSEDLOST" => DealOutcome.Lost,
        _ => DealOutcome.Open,
    };

    public static DealType Type(string? text) =>
        text is null ? DealType.New
        : text.Contains("renew", StringComparison.OrdinalIgnoreCase) ? DealType.Renewal
        : text.Contains("expan", StringComparison.OrdinalIgnoreCase) || text.Contains("existing", StringComparison.OrdinalIgnoreCase) || text.Contains("upsell", StringComparison.OrdinalIgnoreCase) ? DealType.Expansion
        : DealType.New;

    /// <summary>Percent and fractions both occur: 70 and 0.7 are the same.</summary>
    /// <exception cref="FormatException">Below 0 or above 100.</exception>
    public static decimal? Probability(decimal? number) => number switch
    {
        null => null,
        < 0 or > 100 => throw new FormatException($"A probability of {number} is not possible."),
        > 1 => number / 100,
        _ => number,
    };

    /// <exception cref="FormatException">None of the categories.</exception>
    public static ForecastCategory? Forecast(string? text, DealOutcome outcome) =>
        text is null ? outcome == DealOutcome.Open ? null : ForecastCategory.Closed : FieldWords.Parse<ForecastCategory>(text);
}
