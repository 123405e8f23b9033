namespace TeamsAlign.Lists;

/// <summary>Numbers as SharePoint keeps them: an IEEE double, of which 15 digits are dependable.</summary>
internal static class CanonicalNumber
{
    /// <summary>The largest whole number that is kept exactly.</summary>
    public const double Most = 999_999_999_999_999;

    private const decimal Limit = 1_000_000_000_000_000m;

    public static decimal Of(decimal number) => number is > -Limit and < Limit
        ? (decimal)(double)number
        : throw new ArgumentOutOfRangeException(nameof(number), "A list keeps 15 digits.");

    /// <summary>What a row holds; nothing when it is beyond what <see cref="Of(decimal)"/> would write.</summary>
    public static decimal? Read(double number) => Math.Abs(number) < (double)Limit ? (decimal)number : null;
}
