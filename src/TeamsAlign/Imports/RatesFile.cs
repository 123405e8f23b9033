using TeamsAlign.Customers.Money;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>Rates of currencies from a CSV file.</summary>
internal static class RatesFile
{
    private static readonly ColumnNames Names = new("Rates", new Dictionary<string, string[]>
    {
        ["currency"] = ["from", "from currency", "currency code"],
        ["rate"] = ["value", "exchange rate", "conversion rate"],
        ["day"] = ["date", "as of", "valid from", "start date"],
    }, [["currency"], ["rate"], ["day"]]);

    public static ImportPlan Plan(CsvTable table, IReadOnlyDictionary<string, string> mapping, WorkspaceState state, DateTimeOffset now)
    {
        var map = Names.Match(table, mapping);
        var reader = new CellReader(map, table);
        var seen = new Dictionary<(string, DateOnly), int>();
        var (into, today) = (state.Settings.Currency, state.Today(now));
        foreach (var row in table.Rows)
        {
            if (reader.Required(row, "currency", "currency", TextColumn.MaxLength) is null)
                continue;
            reader.Take(row, () =>
            {
                var (currency, value, day) = (reader.Currency(row, "currency")!, reader.Number(row, "rate"), reader.Date(row, "day"));
                if (Rate.Problem(currency, value, day, into, today) is { } problem)
                    throw new FormatException(problem.Sentence);
                return seen.TryAdd((currency, day!.Value), row.Line)
                    ? new Rate("", currency, into, day.Value, value!.Value)
                    : throw new FormatException($"The rate of {currency} of that day is already on line {seen[(currency, day.Value)]}.");
            });
        }

        reader.Note($"A rate is taken as what one unit is worth in {into}: 1 USD = 0.92 EUR is the rate 0.92 of USD.");
        return reader.Plan("rates");
    }
}
