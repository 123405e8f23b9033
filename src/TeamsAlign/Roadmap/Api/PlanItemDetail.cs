namespace TeamsAlign.Roadmap.Api;

/// <summary>Everything about one plan item that the caller may see.</summary>
internal sealed record PlanItemDetail : PlanItemRow
{
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public PlanItemDetail(PlanItemRow row, IReadOnlyList<PlanHistoryEntry> history, string rowVersion, IReadOnlyList<PlanMove> moves)
        : base(row) => (History, RowVersion, Moves) = (history, rowVersion, moves);

    public string? ReasonWithoutDemand { get; init; }

    /// <summary>What a person chose that may be said, with why; absent where it follows from the plan.</summary>
    public SayLevel? ChosenSay { get; init; }
    public string? ChosenSayReason { get; init; }

    /// <summary>What follows from the plan alone; saying more needs a reason.</summary>
    public SayLevel DerivedSay { get; init; }

    /// <summary>Wording for customers while it is valid.</summary>
    public string? Wording { get; init; }
    public DateOnly? WordingValidUntil { get; init; }
    public string? DeliveryLink { get; init; }
    public string? DesignLink { get; init; }

    /// <summary>Customers whose requests it answers; absent where the caller may not see names.</summary>
    public IReadOnlyList<PlanAccount>? Accounts { get; init; }
    public IReadOnlyList<PlanHistoryEntry> History { get; }
    public string RowVersion { get; }

    /// <summary>Where its status can go; empty for callers who do not plan.</summary>
    public IReadOnlyList<PlanMove> Moves { get; }
}

internal sealed record PlanAccount(string Key, string Name);

internal sealed record PlanMove(PlanStatus To, string Label);

internal sealed record PlanHistoryEntry(DateTimeOffset At, string By, string What, string? Why, string Surface);
