using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Insights;

/// <summary>Which documents a newer state makes out of date. Tables are immutable, so equal references mean nothing changed.</summary>
internal static class SearchChanges
{
    /// <returns>Keys of requests and plan items that have to be indexed again (or removed, where they are gone).</returns>
    public static IReadOnlySet<string> Between(WorkspaceState before, WorkspaceState after)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        keys.UnionWith(Changed(before.Requests, after.Requests));
        keys.UnionWith(Changed(before.PlanItems, after.PlanItems));
        foreach (var demand in Changed(before.Demands, after.Demands).SelectMany(k => new[] { before.Demands[k], after.Demands[k] }).OfType<Demand>())
            keys.Add(demand.Request);
        foreach (var account in Changed(before.Accounts, after.Accounts))
            keys.UnionWith(after.DemandsOfAccount(account).Select(d => d.Request));
        // A request's customers show on the other request it is the same as, and on its plan items.
        foreach (var request in keys.Select(k => after.Requests[k]).OfType<Requests.Request>().ToArray())
        {
            keys.UnionWith(request.PlanItems);
            if (request.SameAs is { } other)
                keys.Add(other);
            if (before.Requests[request.Key]?.SameAs is { } was)
                keys.Add(was);
        }

        return keys;
    }

    private static IEnumerable<string> Changed<T>(Table<T> before, Table<T> after)
        where T : class, IRecord => ReferenceEquals(before, after)
        ? []
        : after.Where(r => !ReferenceEquals(before[r.Key], r)).Select(r => r.Key)
            .Concat(before.Count <= after.Count ? [] : before.Where(r => after[r.Key] is null).Select(r => r.Key));
}
