using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>The price list from a CSV file.</summary>
internal static class ProductsFile
{
    private static readonly ColumnNames Names = new("Products", new Dictionary<string, string[]>
    {
        ["name"] = ["product", "product name"],
        ["series"] = ["family", "product line"],
        ["price"] = ["sales price", "list price"],
        ["currency"] = [],
    }, [["name"], ["price"]]);

    public static ImportPlan Plan(CsvTable table, IReadOnlyDictionary<string, string> mapping)
    {
        var map = Names.Match(table, mapping);
        var reader = new CellReader(map, table);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (reader.Required(row, "name", "name", TextColumn.MaxLength) is not { } name)
                continue;
            if (!seen.TryAdd(ProductName.Squeeze(name), row.Line))
            {
                reader.Refuse(row, $"\"{Text.Cut(name, 60)}\" is already on line {seen[ProductName.Squeeze(name)]}.");
                continue;
            }

            reader.Take(row, () => new Product("", name)
            {
                Series = reader.Short(row, "series"),
                ListPrice = reader.Number(row, "price"),
                Currency = reader.Currency(row, "currency"),
            });
        }

        return reader.Plan("products");
    }
}
