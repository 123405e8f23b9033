using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Insights;

/// <summary>Which documents a newer state makes out of date.</summary>
internal static class SearchChanges
{
    /// <returns>Keys of requests and plan items that have to be indexed again (or removed, where they are gone).</returns>
    public static IReadOnlySet<string> Between(WorkspaceState before, WorkspaceState after)
    {
        var requests = new HashSet<string>(after.Requests.ChangedSince(before.Requests), StringComparer.OrdinalIgnoreCase);
        foreach (var key in after.Demands.ChangedSince(before.Demands))
            requests.UnionWith(new[] { before.Demands[key], after.Demands[key] }.OfType<Demand>().Select(d => d.Request));
        foreach (var account in after.Accounts.ChangedSince(before.Accounts))
            requests.UnionWith(after.DemandsOfAccount(account).Select(d => d.Request));
        // A request's customers show on the other request it is the same as, and those of both on their plan items.
        requests.UnionWith(Both(requests).Select(r => r.SameAs).OfType<string>().ToArray());
        return new HashSet<string>(
            [.. requests, .. Both(requests).SelectMany(r => r.PlanItems), .. after.PlanItems.ChangedSince(before.PlanItems)], StringComparer.OrdinalIgnoreCase);

        IEnumerable<Requests.Request> Both(IEnumerable<string> keys) => keys.SelectMany(k => new[] { before.Requests[k], after.Requests[k] }).OfType<Requests.Request>();
    }
}
