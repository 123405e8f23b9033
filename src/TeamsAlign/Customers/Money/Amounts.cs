using System.Globalization;

namespace TeamsAlign.Customers.Money;

/// <summary>Amounts as people read them: €950, €12k, €1.2m.</summary>
internal static class Amounts
{
    private static readonly (decimal Below, string Text)[] Bands =
        [(10_000, "under {0}10k"), (50_000, "{0}10k–{0}50k"), (250_000, "{0}50k–{0}250k"), (1_000_000, "{0}250k–{0}1m")];

    public static string Short(decimal amount, string currency)
    {
        var (value, unit) = Math.Abs(amount) switch
        {
            >= 999_950_000 => (amount / 1_000_000_000, "bn"),
            >= 999_500 => (amount / 1_000_000, "m"),
            >= 1_000 => (amount / 1_000, "k"),
            _ => (amount, ""),
        };
        var digits = Math.Abs(value) < 10 && unit.Length > 0 ? "0.#" : "0";
        return $"{Symbol(currency)}{value.ToString(digits, CultureInfo.InvariantCulture)}{unit}";
    }

    /// <summary>The band a small total is shown as, so that no single deal's amount can be read off it.</summary>
    public static string Band(decimal amount, string currency)
    {
        var text = Bands.FirstOrDefault(b => amount < b.Below).Text ?? "over {0}1m";
        return string.Format(CultureInfo.InvariantCulture, text, Symbol(currency));
    }

    private static string Symbol(string currency) => currency switch
    {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        _ => $"{currency} ",
    };
}
