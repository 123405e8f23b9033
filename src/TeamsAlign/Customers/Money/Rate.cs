using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers.Money;

/// <summary>What one unit of a currency is worth in another, from a day on until there is a newer one.</summary>
/// <param name="Currency">ISO 4217, as <paramref name="Into"/>.</param>
/// <param name="Value">Units of <paramref name="Into"/> for one of <paramref name="Currency"/>; above 0.</param>
internal sealed record Rate(string Key, string Currency, string Into, DateOnly Day, decimal Value) : IRecord
{
    public const string Prefix = "FX";

    /// <summary>One that is older warns.</summary>
    public const int FreshDays = 35;
    private const decimal Most = 1_000_000;

    /// <summary>What is wrong with a rate, as a sentence; null where it is right.</summary>
    /// <param name="currency">The product line's, into which everything is converted.</param>
    public static Refusal? Problem(string? of, decimal? value, DateOnly? day, string currency, DateOnly today)
    {
        if (of is not { Length: 3 } || !of.All(char.IsAsciiLetter))
            return Refusal.Invalid("currency", "Write the currency as three letters, such as USD.");
        if (of.Equals(currency, StringComparison.OrdinalIgnoreCase))
            return Refusal.Invalid("currency", $"Amounts are summed in {currency} already; it needs no rate.");
        if (value is not (> 0 and <= Most))
            return Refusal.Invalid("value", $"Write how many {currency} one {of.ToUpperInvariant()} is worth: a number above 0, such as 0.92.");
        if (day is null)
            return Refusal.Invalid("day", "Write the day from which the rate holds, such as 2026-11-01.");
        return day > today ? Refusal.Invalid("day", "The day of a rate must not be in the future.") : null;
    }
}
