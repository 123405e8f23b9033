using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>A record that approvals decide about. All the engine knows of it.</summary>
internal interface IDecided : IRecord
{
    string DecidedTitle { get; }

    /// <summary>Who wants it decided, and so does not decide it with separate hands.</summary>
    PersonId Asker { get; }

    /// <summary>What policies look at.</summary>
    ApprovalFacts Facts(WorkspaceState state, DateOnly today);

    /// <summary>What an approval that has ended does to it. A withdrawn one does nothing.</summary>
    /// <param name="by">Whose vote ended it.</param>
    Consequence After(WorkspaceState state, Approval ended, Person by, DateTimeOffset now);
}

/// <param name="Kind">As people read it; null where nobody has said.</param>
/// <param name="Area">Product area.</param>
/// <param name="Regions">Of the customers it is about.</param>
internal sealed record ApprovalFacts(string? Kind, string? Area, IReadOnlyList<string> Regions, FrozenMoney Money);

/// <param name="Summary">What became of it, in the past tense and without its subject: "approved REQ-3".</param>
internal sealed record Consequence(string Summary, IReadOnlyList<IRecord> Puts, IReadOnlyList<DomainEvent> Events);
