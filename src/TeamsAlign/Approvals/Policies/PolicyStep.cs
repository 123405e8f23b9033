namespace TeamsAlign.Approvals;

/// <summary>How the answers of those asked make one.</summary>
internal enum StepRule
{
    /// <summary>The first answer counts.</summary>
    Any,

    /// <summary>Everybody approves; one decline ends it.</summary>
    All,

    /// <summary>So many approve; it ends when so many can no longer be reached.</summary>
    Quorum,
}

/// <summary>One step of a policy: whom it asks, and what happens when nobody answers. Silence never approves.</summary>
/// <param name="Name">For people: "Finance".</param>
internal sealed record PolicyStep(string Name)
{
    public IReadOnlyList<Approver> Approvers { get; init; } = [];
    public StepRule Rule { get; init; }

    /// <summary>How many approvals, for <see cref="StepRule.Quorum"/>.</summary>
    public int Quorum { get; init; }

    /// <summary>Working hours to decide in.</summary>
    public int Hours { get; init; } = 16;

    /// <summary>Runs at the same time as the step before.</summary>
    public bool Beside { get; init; }

    /// <summary>Who decides for the silent once the time is over; nobody: an administrator names somebody.</summary>
    public IReadOnlyList<Approver> Then { get; init; } = [];
}
