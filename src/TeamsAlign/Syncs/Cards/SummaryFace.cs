using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs.Cards;

/// <summary>Keeps the summary of a closed meeting as its actions are done.</summary>
internal sealed class SummaryFace : ICardFace
{
    public const string FaceName = "meeting-summary";

    public string Name => FaceName;

    public bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys) => changedKeys.Contains(card.Subject);

    public AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now) =>
        state.Syncs[card.Subject] is not { State: SyncState.Closed } sync ? null
        : viewer is null ? SummaryCard.Shared(sync)
        : SummaryCard.For(sync);
}
