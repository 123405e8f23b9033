using TeamsAlign.Customers;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Which requests a newer state makes out of date in tables and queues, for any viewer on the same day.</summary>
internal static class RowChanges
{
    /// <returns>Keys of requests; null for all of them.</returns>
    public static IReadOnlySet<string>? Between(WorkspaceState before, WorkspaceState after)
    {
        // What one deal is worth may be estimated from all the others, and settings decide what anybody sees.
        if (before.Deals != after.Deals || before.Products != after.Products || before.Rates != after.Rates || before.Table<Setting>() != after.Table<Setting>())
            return null;
        var requests = new HashSet<string>(after.Requests.ChangedSince(before.Requests), StringComparer.OrdinalIgnoreCase);
        foreach (var demand in after.Demands.ChangedSince(before.Demands).SelectMany(k => new[] { before.Demands[k], after.Demands[k] }).OfType<Demand>())
        {
            requests.Add(demand.Request);
            // A deal has so many blockers at most: one more here may be one less elsewhere.
            if (demand.Deal is { } deal)
                requests.UnionWith(before.DemandsOfDeal(deal).Concat(after.DemandsOfDeal(deal)).Select(d => d.Request));
        }

        foreach (var account in after.Accounts.ChangedSince(before.Accounts))
        {
            // Its name, and with its region whose scope its deals are in.
            requests.UnionWith(after.DemandsOfAccount(account).Select(d => d.Request));
            requests.UnionWith(after.DealsOf(account).SelectMany(d => after.DemandsOfDeal(d.Key)).Select(d => d.Request));
        }

        requests.UnionWith(requests.SelectMany(k => new[] { before.Requests[k], after.Requests[k] }).Select(r => r?.SameAs).OfType<string>().ToArray());
        return requests;
    }
}
