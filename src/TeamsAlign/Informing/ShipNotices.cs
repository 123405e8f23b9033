using TeamsAlign.Delivery;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Informing;

/// <summary>When something ships, everybody with customers to inform gets one list, however many requests shipped with it.</summary>
internal sealed class ShipNotices : INotify
{
    public IEnumerable<Notice> For(DomainEvent happened, WorkspaceState state) =>
        happened is RequestFollowedPlan { Informing: { } people } shipped && state.Requests[shipped.Subject] is { } request && ShippedWith.ItemOf(state, request) is { } item
            ? people.Select(p => Notice.For(p, NoticeKind.Shipped, ShipListFace.FaceName, item.Key, $"{item.Key} shipped: customers to inform") with
            {
                Once = $"ship.{item.Key}.{KnownConversation.KeyOf(p.Value)}",
            })
            : [];
}
