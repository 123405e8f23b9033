using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers;

internal enum DealType { New, Expansion, Renewal }

/// <summary>Whether a deal is still being worked on, and how it ended.</summary>
internal enum DealOutcome { Open, Won, Lost }

internal enum ForecastCategory { Pipeline, BestCase, Commit, Closed, Omitted }

/// <summary>One opportunity of an account, as the CRM or a person entered it. Unknown values stay absent; they are never zero.</summary>
internal sealed record Deal(string Key, string Name) : IRecord
{
    public const string Prefix = "DL";

    /// <summary>Key of the account; absent where the source names none.</summary>
    public string? Account { get; init; }
    public DealType Type { get; init; }
    public string? Product { get; init; }

    /// <summary>Whole amount in <see cref="Currency"/>.</summary>
    public decimal? Amount { get; init; }
    public decimal? AnnualAmount { get; init; }

    /// <summary>ISO 4217.</summary>
    public string? Currency { get; init; }

    /// <summary>The source's own name of the sales stage.</summary>
    public string? Stage { get; init; }
    public ForecastCategory? Forecast { get; init; }

    /// <summary>0 to 1.</summary>
    public decimal? Probability { get; init; }
    public DateOnly? Opened { get; init; }

    /// <summary>Expected for an open deal, actual for a closed one.</summary>
    public DateOnly? Closes { get; init; }
    public string? Owner { get; init; }
    public DealOutcome Outcome { get; init; }

    /// <summary>Primary reason of a win or loss.</summary>
    public string? OutcomeReason { get; init; }
    public string? CrmLink { get; init; }
    public string? CrmId { get; init; }
}
