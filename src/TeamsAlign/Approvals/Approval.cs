using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

internal enum ApprovalState { Running, Approved, Declined, Withdrawn }

/// <summary>One vote: who, on whose behalf, when and why.</summary>
internal sealed record Vote(PersonId By, string ByName, string Answer, DateTimeOffset At, string? Why = null, PersonId OnBehalfOf = default);

/// <summary>How something was decided: what, by which policy, in which steps. Nothing in it assumes a request.</summary>
internal sealed record Approval(string Key, string Decides) : IRecord
{
    public const string Prefix = "AP";

    /// <summary>Name of the policy frozen at its start.</summary>
    public string Policy { get; init; } = "One decides";
    public ApprovalState State { get; init; }
    public IReadOnlyList<Vote> Votes { get; init; } = [];
    public DateTimeOffset StartedAt { get; init; }
    public DateOnly? Due { get; init; }
}
