using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;

namespace TeamsAlign.CommitDeals;

/// <summary>A deal that a change of plan hits; its place is the plan item.</summary>
internal sealed class CommitDealFace : ICardFace
{
    public const string FaceName = "commit-deal";

    public string Name => FaceName;

    public bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys) => changedKeys.Contains(card.Subject) || (card.Place is { } item && changedKeys.Contains(item));

    public AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now) =>
        viewer is null || viewer.IsOutsider || state.Deals[card.Subject] is not { } deal || state.PublishedItem(card.Place) is not { } item
            ? null
            : CommitDealCard.Of(deal, item, viewer, state, state.Today(now));
}
