using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap.Cards;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Informing;

/// <summary>Somebody's list of a plan item; its subject is the item.</summary>
internal sealed class ShipListFace(IWorkspace workspace) : ICardFace
{
    public const string FaceName = "ship-list";

    public string Name => FaceName;

    public bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys)
    {
        if (changedKeys.Contains(card.Subject))
            return true;
        var state = workspace.State;
        return state.RequestsOf(card.Subject).Any(r => changedKeys.Contains(r.Key) || state.DemandsFor(r.Key).Any(d => changedKeys.Contains(d.Key)));
    }

    public AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now)
    {
        var today = state.Today(now);
        if (viewer is null || viewer.IsOutsider)
            return state.PublishedItem(card.Subject) is { } item ? PlanItemCard.Shared(item, today) : null;
        // Nobody is sent an empty list; who asks for it is told that it is empty.
        return ShipList.Of(state, card.Subject, viewer.Id, today) is { } list && !(list.IsEmpty && card.Kind.Length > 0) ? ShipListCard.For(list, viewer, state, today) : null;
    }
}
