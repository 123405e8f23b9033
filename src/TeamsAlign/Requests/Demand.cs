using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

internal enum DemandWeight { Nice, Important, Blocker }

/// <summary>One account, and where there is one, one deal, wanting one request.</summary>
internal sealed record Demand(string Key, string Request) : IRecord
{
    public const string Prefix = "DM";

    public string? Account { get; init; }
    public string? Deal { get; init; }
    public DemandWeight Weight { get; init; } = DemandWeight.Important;

    /// <summary>At most 1,000 characters, chosen by the person.</summary>
    public string? Quote { get; init; }
    public string? QuoteLink { get; init; }
    public PersonId AddedBy { get; init; }
    public string AddedByName { get; init; } = "";
    public DateTimeOffset AddedAt { get; init; }
    public PersonId ConfirmedBy { get; init; }
    public string? ConfirmedByName { get; init; }
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>Who told the customer that it shipped.</summary>
    public PersonId InformedBy { get; init; }
    public string? InformedByName { get; init; }
    public DateTimeOffset? InformedAt { get; init; }

    public bool IsInformed => InformedAt is not null;
}
