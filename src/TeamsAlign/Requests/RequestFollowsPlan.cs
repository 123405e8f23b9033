using TeamsAlign.Informing;
using TeamsAlign.People;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>
/// Planned, in progress and shipped are what the plan items of a request say, never set by a person. A request ships with the last of its
/// items; when all are dropped it returns to triage.
/// </summary>
internal static class RequestFollowsPlan
{
    /// <summary>The requests that change when these plan items take effect.</summary>
    /// <param name="items">Plan items as they shall be.</param>
    /// <param name="placed">Requests newly answered by an item: (request, item).</param>
    /// <returns>The changed requests, by key.</returns>
    public static IReadOnlyList<Request> Apply(
        WorkspaceState state, IReadOnlyCollection<PlanItem> items, IReadOnlyCollection<(string Request, string Item)> placed)
    {
        var after = items.ToDictionary(i => i.Key, StringComparer.OrdinalIgnoreCase);
        PlanItem? Item(string key) => after.GetValueOrDefault(key) ?? state.PlanItems[key];

        return
        [
            .. items.SelectMany(i => state.RequestsOf(i.Key)).Select(r => r.Key)
                .Concat(placed.Select(p => p.Request))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(key => state.Requests[key])
                .OfType<Request>()
                .Select(r => (Before: r, After: Follow(Place(r, placed), Item)))
                .Where(x => x.After != x.Before)
                .Select(x => x.After)
                .OrderBy(r => RecordKey.Number(r.Key)),
        ];
    }

    /// <summary>What has to be told about the requests that <see cref="Apply"/> changed.</summary>
    public static IEnumerable<DomainEvent> Events(WorkspaceState before, IEnumerable<Request> changed) =>
        from request in changed
        let was = before.Requests[request.Key]
        where was is not null && was.Status != request.Status
        select new RequestFollowedPlan(request.Key, was.Status, request.Status) 
        {
            To = RequestNotices.Concerned(before, was, PersonId.None),
            Informing = request.Status == RequestStatus.Shipped ? WhoInforms.All(before, request.Key) : null,
        };

    private static Request Place(Request request, IEnumerable<(string Request, string Item)> placed)
    {
        var items = placed.Where(p => string.Equals(p.Request, request.Key, StringComparison.OrdinalIgnoreCase)).Select(p => p.Item)
            .Where(i => !request.PlanItems.Contains(i, StringComparer.OrdinalIgnoreCase)).ToArray();
        return items.Length == 0 ? request : request with { PlanItems = [.. request.PlanItems, .. items] };
    }

    private static Request Follow(Request request, Func<string, PlanItem?> item)
    {
        if (request.PlanItems.Count == 0 || !Follows(request.Status))
            return request;
        var alive = request.PlanItems.Select(item).OfType<PlanItem>().Where(i => i.Status != PlanStatus.Dropped).ToArray();
        // The dropped items are forgotten with the return to triage: a new answer must not be thrown back by them.
        return alive.Length == 0
            ? request with { Status = RequestStatus.InTriage, PlanItems = [] }
            : request with { Status = Of(request.Status, alive) };
    }

    private static RequestStatus Of(RequestStatus now, PlanItem[] alive)
    {
        if (alive.All(i => i.Status == PlanStatus.Shipped))
            return RequestStatus.Shipped;
        // "At risk" stands beside planned and in progress and says nothing about which of both.
        if (alive.Any(i => i.Status is PlanStatus.InProgress or PlanStatus.Shipped || (i.Status == PlanStatus.AtRisk && now == RequestStatus.InProgress)))
            return RequestStatus.InProgress;
        return alive.Any(i => i.Status is PlanStatus.Planned or PlanStatus.AtRisk) ? RequestStatus.Planned : RequestStatus.Approved;
    }

    private static bool Follows(RequestStatus status) =>
        status is RequestStatus.Approved or RequestStatus.Planned or RequestStatus.InProgress or RequestStatus.Shipped;
}
