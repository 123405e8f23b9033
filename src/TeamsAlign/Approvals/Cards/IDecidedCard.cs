using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals.Cards;

/// <summary>How one kind of record shows itself on the cards of approvals. The slice of the record registers it.</summary>
internal interface IDecidedCard
{
    /// <summary>Null where the record is none of its kind.</summary>
    IEnumerable<CardElement>? Body(IDecided subject, Person viewer, WorkspaceState state, DateOnly today);

    /// <summary>Whether a commit that changed these keys changes what the record shows, though not the record: money below it.</summary>
    bool IsConcernedBy(IDecided subject, IReadOnlySet<string> changedKeys, WorkspaceState state);
}
