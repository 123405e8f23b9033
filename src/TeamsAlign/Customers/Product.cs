using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers;

/// <summary>An entry of the price list; its price stands in where a deal has no amount and nothing alike was won.</summary>
internal sealed record Product(string Key, string Name) : IRecord
{
    public const string Prefix = "PD";

    public string? Series { get; init; }
    public decimal? ListPrice { get; init; }
    public string? Currency { get; init; }
}
