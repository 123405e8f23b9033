using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers;

/// <summary>A customer or prospect.</summary>
/// <param name="Key"><c>AC-n</c>.</param>
internal sealed record Account(string Key, string Name) : IRecord
{
    public const string Prefix = "AC";

    public IReadOnlyList<string> MailDomains { get; init; } = [];
    public string? Segment { get; init; }
    public string? Region { get; init; }
    public string? Owner { get; init; }
    public decimal? AnnualRevenue { get; init; }
    public string? RevenueCurrency { get; init; }
    public DateOnly? RenewalDate { get; init; }
    public DateOnly? NdaUntil { get; init; }
    public string? CrmLink { get; init; }
    public string? CrmId { get; init; }
}
