using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers;

/// <summary>The price list as a list.</summary>
internal static class ProductList
{
    private static readonly TextColumn Name = Columns.Title("Name");
    private static readonly TextColumn Series = Columns.Text("Series", "Series");
    private static readonly NumberColumn ListPrice = Columns.Number("ListPrice", "List price");
    private static readonly TextColumn Currency = Columns.Text("Currency", "Currency");

    public static readonly RecordKind<Product> Kind = new(
        new ListSchema("Products", "The price list; it stands in where a deal has no amount.",
            [RecordKind.KeyColumn, RecordKind.ChangeColumn, Name, Series, ListPrice, Currency]),
        f => new Product(f.RequiredKey(), f.Text(Name) ?? "")
        {
            Series = f.Text(Series),
            ListPrice = f.Number(ListPrice),
            Currency = f.Text(Currency),
        },
        p => Fields.Empty.Set(Name, p.Name).Set(Series, p.Series).Set(ListPrice, p.ListPrice).Set(Currency, p.Currency));
}
