using TeamsAlign.Customers.Money;

namespace TeamsAlign.Roadmap.Api;

/// <summary>A plan item on the board: what is published, and beside it what the caller has drafted.</summary>
internal record PlanItemRow(string Key, string Title)
{
    public string? Summary { get; init; }
    public string? Area { get; init; }
    public required Horizon Horizon { get; init; }

    /// <summary>Order inside the horizon, ascending.</summary>
    public required double Position { get; init; }
    public Window? Window { get; init; }
    public required PlanStatus Status { get; init; }
    public required string StatusText { get; init; }

    /// <summary>0 to 1.</summary>
    public decimal? Confidence { get; init; }
    public PlanOwner? Owner { get; init; }
    public required IReadOnlyList<PlannedRequest> Requests { get; init; }

    /// <summary>Open pipeline asking for it, each deal once; absent where the caller may see no money.</summary>
    public MoneyView? Money { get; init; }
    public required MaySayView MaySay { get; init; }

    /// <summary>The caller's own unpublished change; nobody else gets it.</summary>
    public DraftedView? Draft { get; init; }
}

internal sealed record PlanOwner(string Id, string Name);

internal sealed record PlannedRequest(string Key, string Title);

/// <param name="Text">The rule as a sentence, for colleagues.</param>
/// <param name="Words">What a customer who may be anybody can be shown; absent where nothing may be said to everybody.</param>
internal sealed record MaySayView(SayLevel Level, string Text, string? Words);

/// <summary>What may be said, as the API spells it.</summary>
internal enum SayLevel { Window, Direction, Nda, Nothing }

/// <summary>Where a drafted item would stand. Status, window and title only where they change.</summary>
internal sealed record DraftedView(bool IsNew, Horizon Horizon, double Position, PlanStatus? Status, Window? Window, string? Title, string What);
