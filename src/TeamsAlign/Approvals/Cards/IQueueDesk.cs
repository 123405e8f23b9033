using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.People;

namespace TeamsAlign.Approvals.Cards;

/// <summary>The one queue of what waits for a person's decision, in which approvals stand beside what they decide alone.</summary>
internal interface IQueueDesk
{
    /// <summary>Name of the face of its card.</summary>
    string Face { get; }

    /// <summary>The queue after something was done, or not, to one of its entries.</summary>
    /// <param name="place">Key of the entry to show; the next one where it no longer waits.</param>
    Task<AdaptiveCard> DrawAsync(Turn turn, Person viewer, string? message, string? place, string? done, ApprovalDraft? draft, CancellationToken cancellationToken);
}
