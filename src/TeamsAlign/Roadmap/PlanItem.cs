using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

internal enum Horizon { Now, Next, Later }

internal enum PlanStatus { Proposed, Planned, InProgress, AtRisk, Shipped, Dropped }

/// <summary>What may be said to a customer about an item. Ordered: each says less than the one before.</summary>
internal enum MaySay { Window, Direction, UnderNda, Nothing }

/// <summary>Never one date: the earliest and the latest day.</summary>
internal sealed record Window(DateOnly Earliest, DateOnly Latest)
{
    /// <summary>The window of two days given separately; both or none, in this order.</summary>
    public static (Window? Window, Refusal? Refusal) Of(DateOnly? earliest, DateOnly? latest) => (earliest, latest) switch
    {
        (null, null) => (null, null),
        (null, _) => (null, Refusal.Invalid("earliest", "Give the earliest day too: a window has two ends.")),
        (_, null) => (null, Refusal.Invalid("latest", "Give the latest day too: a window has two ends.")),
        ({ } from, { } to) when from > to => (null, Refusal.Invalid("latest", "The latest day must not be before the earliest.")),
        ({ } from, { } to) => (new Window(from, to), null),
    };
}

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

    /// <summary>When it was published last, in whole seconds, as the list keeps it.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>Who published it last, by name, for people.</summary>
    public string? ChangedByName { get; init; }

    /// <summary>What was published last: <c>Later → Now; Proposed → Planned</c>.</summary>
    public string? LastChange { get; init; }
}
