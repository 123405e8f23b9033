using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.WaitingDeals;

/// <summary>Somebody's deals that wait, as they stood when it was asked for.</summary>
internal sealed class WaitingDealsFace : ICardFace
{
    public const string FaceName = "waiting-deals";

    public string Name => FaceName;

    /// <summary>Each request's own card follows it.</summary>
    public bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys) => false;

    public AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now) => viewer is null
        ? WaitingDealsCard.Base()
        : WaitingDealsCard.For([.. WaitingDeal.Of(state, viewer, state.Today(now))], state, state.Today(now));
}
