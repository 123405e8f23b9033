using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;

namespace TeamsAlign.CommitDeals;

/// <summary>The open deals with the forecast commit that a change of plan exposes: what they wait for is dropped, moved to later, or may come after they close.</summary>
internal static class ExposedDeals
{
    /// <summary>Those that were not exposed before, with owners who are known; a deal is named once for each item.</summary>
    /// <param name="before">The state in which the items are as they were.</param>
    /// <param name="items">Plan items as they shall be.</param>
    public static IEnumerable<CommitDealHit> By(WorkspaceState before, IEnumerable<PlanItem> items) =>
        (from item in items
         let was = before.PlanItems[item.Key]
         where was is not null
         from request in before.RequestsOf(item.Key)
         from demand in before.DemandsFor(request.Key)
         let deal = before.Deals[demand.Deal]
         where deal is { Outcome: DealOutcome.Open, Forecast: ForecastCategory.Commit } && IsExposed(item, deal) && !IsExposed(was, deal)
         let owner = Owners.Named(before, deal.Owner)
         where owner is not null
         select new CommitDealHit(deal.Key, item.Key, request.Key, owner.Id)).DistinctBy(h => (h.Subject, h.Item));

    private static bool IsExposed(PlanItem item, Deal deal) => item.Status switch
    {
        PlanStatus.Shipped => false,
        PlanStatus.Dropped => true,
        _ => item.Horizon == Horizon.Later || item.Window?.Latest > deal.Closes,
    };
}
