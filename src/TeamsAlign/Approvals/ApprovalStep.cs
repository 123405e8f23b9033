using TeamsAlign.People;

namespace TeamsAlign.Approvals;

internal enum StepState { Waiting, Open, Approved, Declined, Dropped }

/// <summary>Somebody whose answer counts.</summary>
/// <param name="IsForSilent">Asked when the time was over: decides for all who had not answered.</param>
internal sealed record Seat(PersonId Person, string Name, bool IsForSilent = false);

/// <summary>A step of a running approval: the policy's as it was at the start, and how far it is.</summary>
internal sealed record ApprovalStep(PolicyStep Policy)
{
    public StepState State { get; init; }
    public IReadOnlyList<Seat> Seats { get; init; } = [];
    public DateTimeOffset? OpenedAt { get; init; }
    public DateTimeOffset? Due { get; init; }

    /// <summary>Those asked were reminded.</summary>
    public bool Reminded { get; init; }

    /// <summary>The time was over, and those who decide then were asked.</summary>
    public bool Escalated { get; init; }

    /// <summary>Nobody is left to ask: an administrator names somebody.</summary>
    public bool Unassigned { get; init; }

    /// <summary>"Finance", "Sales".</summary>
    public string Name => Policy.Name;
}
