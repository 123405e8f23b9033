using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers.Money;

/// <summary>Rates as a list.</summary>
internal static class RateList
{
    private static readonly TextColumn Currency = Columns.Title("Currency");
    private static readonly TextColumn Into = Columns.Text("Into", "In");
    private static readonly DateColumn Day = Columns.Date("Day", "From");
    private static readonly NumberColumn Value = Columns.Number("Rate", "One unit is worth");

    public static readonly RecordKind<Rate> Kind = new(
        new ListSchema("Rates", "What one unit of a currency is worth in the product line's, by day.",
            [RecordKind.KeyColumn, RecordKind.ChangeColumn, Currency, Into, Day, Value]),
        f => new Rate(
            f.RequiredKey(),
            f.Text(Currency)?.Trim().ToUpperInvariant() is { Length: 3 } currency ? currency : throw new FormatException("A rate without its currency, three letters such as USD."),
            f.Text(Into)?.Trim().ToUpperInvariant() is { Length: 3 } into ? into : throw new FormatException("A rate that does not say in which currency, three letters such as EUR."),
            f.Date(Day) ?? throw new FormatException("A rate without the day from which it holds."),
            f.Number(Value) is > 0 and { } value ? value : throw new FormatException("A rate that is no number above 0.")),
        r => Fields.Empty.Set(Currency, r.Currency).Set(Into, r.Into).Set(Day, r.Day).Set(Value, r.Value));
}
