using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Informing;

/// <summary>Which plan item a request shipped with: the last of its items. Each request is on the list of one item.</summary>
internal static class ShippedWith
{
    /// <summary>Null where it has not shipped.</summary>
    public static PlanItem? ItemOf(WorkspaceState state, Request request) => request.Status != RequestStatus.Shipped ? null
        : request.PlanItems.Select(state.PublishedItem).OfType<PlanItem>().Where(i => i.Status == PlanStatus.Shipped)
            .OrderBy(i => i.ShippedOn).ThenBy(i => RecordKey.Number(i.Key)).LastOrDefault();

    /// <summary>The requests that shipped with an item.</summary>
    public static IEnumerable<Request> RequestsOf(WorkspaceState state, string item) =>
        state.RequestsOf(item).Where(r => string.Equals(ItemOf(state, r)?.Key, item, StringComparison.OrdinalIgnoreCase));
}
