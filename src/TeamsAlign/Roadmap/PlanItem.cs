using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

internal enum Horizon { Now, Next, Later }

internal enum PlanStatus { Proposed, Planned, InProgress, AtRisk, Shipped, Dropped }

/// <summary>What may be said to a customer about an item. Ordered: each says less than the one before.</summary>
internal enum MaySay { Window, Direction, UnderNda, Nothing }

/// <summary>Never one date: the earliest and the latest day.</summary>
internal sealed record Window(DateOnly Earliest, DateOnly Latest);

/// <summary>Something on the roadmap.</summary>
internal sealed record PlanItem(string Key, string Title) : IRecord
{
    public const string Prefix = "RM";

    public string? Summary { get; init; }
    public string? Area { get; init; }
    public Horizon Horizon { get; init; } = Horizon.Later;

    /// <summary>Order inside a horizon, ascending; gaps are fine.</summary>
    public double Position { get; init; }
    public Window? Window { get; init; }
    public PlanStatus Status { get; init; }

    /// <summary>0 to 1.</summary>
    public decimal? Confidence { get; init; }
    public PersonId Owner { get; init; }
    public string? OwnerName { get; init; }
    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>Strategy, compliance or foundation, where nobody asked.</summary>
    public string? ReasonWithoutDemand { get; init; }
    public string? DeliveryLink { get; init; }
    public string? DesignLink { get; init; }

    /// <summary>A person's choice below (or, with a reason, above) what is derived.</summary>
    public MaySay? MaySayOverride { get; init; }
    public string? MaySayReason { get; init; }
    public string? CustomerWording { get; init; }
    public DateOnly? WordingValidUntil { get; init; }
    public DateOnly? ShippedOn { get; init; }

    /// <summary>What the person who published last said about it, and when it changed last.</summary>
    public DateTimeOffset? ChangedAt { get; init; }
}
