using System.Collections.Immutable;
using TeamsAlign.Approvals;
using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>All requests in the two orders they are shown in. Carried on from version to version: a commit costs what it changed, not a pass over all of them.</summary>
internal sealed class RequestsInOrder
{
    private readonly WorkspaceState state;
    private readonly ImmutableSortedSet<Place> waiting;
    private readonly ImmutableSortedSet<Place> answered;
    private readonly ImmutableDictionary<string, Place> places;
    private IReadOnlyList<Request>? queue;

    private RequestsInOrder(WorkspaceState state, RequestsInOrder? before)
    {
        this.state = state;
        var changed = before is null ? null : Changed(before.state, state);
        if (before is null || changed is null)
        {
            var all = state.Requests.Select(r => PlaceOf(r, state)).ToArray();
            places = all.ToImmutableDictionary(p => p.Request.Key, StringComparer.OrdinalIgnoreCase);
            waiting = [.. all.Where(p => p.Queue == Queue.Waits)];
            answered = [.. all.Where(p => p.Queue == Queue.Answered)];
            return;
        }

        Place[] was = [.. changed.Select(k => before.places.GetValueOrDefault(k)).OfType<Place>()];
        Place[] now = [.. changed.Select(k => state.Requests[k]).OfType<Request>().Select(r => PlaceOf(r, state))];
        places = before.places.RemoveRange(changed).AddRange(now.Select(p => KeyValuePair.Create(p.Request.Key, p)));
        waiting = before.waiting.Except(was).Union(now.Where(p => p.Queue == Queue.Waits));
        answered = before.answered.Except(was).Union(now.Where(p => p.Queue == Queue.Answered));
    }

    public static RequestsInOrder Of(WorkspaceState state) => state.Lineage.Of<RequestsInOrder>(o => ReferenceEquals(o.state, state), before => new(state, before));

    /// <summary>What waits for one decider's answer, in the default order: answer due, then commit deals hit, then pipeline.</summary>
    public IReadOnlyList<Request> Waiting => queue ??= [.. waiting.Select(p => p.Request)];

    /// <summary>What waits for no answer any more, or of these one status, newest first.</summary>
    public IEnumerable<Request> Answered(RequestStatus? only) => answered.Select(p => p.Request).Where(r => only is null || r.Status == only);

    private static HashSet<string>? Changed(WorkspaceState before, WorkspaceState after)
    {
        if (RowChanges.Between(before, after) is not { } rows)
            return null;
        var approvals = after.Approvals.ChangedSince(before.Approvals).SelectMany(k => new[] { before.Approvals[k], after.Approvals[k] }).OfType<Approval>();
        return rows.Concat(approvals.Select(a => a.Decides)).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static Place PlaceOf(Request request, WorkspaceState state)
    {
        var number = RecordKey.Number(request.Key);
        if (!RequestMoves.Waits(request.Status))
            return new Place(request, Queue.Answered, default, 0, 0, -number);
        // An approval decides about it, so that it is in neither order.
        if (state.RunningApprovalOf(request.Key) is not null)
            return new Place(request, Queue.None, default, 0, 0, number);
        var deals = state.DemandsFor(request.Key).Select(d => state.Deals[d.Deal]).OfType<Deal>().Where(d => d.Outcome == DealOutcome.Open).DistinctBy(d => d.Key).ToArray();
        var estimates = Estimates.Of(state);
        // Only orders the queue; nobody sees the sum. Deals without known worth weigh nothing here and are not hidden anywhere.
        return new Place(
            request, Queue.Waits, request.AnswerDue ?? DateOnly.MaxValue, -deals.Count(d => d.Forecast == ForecastCategory.Commit), -deals.Sum(d => estimates.Of(d).Value ?? 0), number);
    }

    private enum Queue
    {
        None,
        Waits,
        Answered,
    }

    /// <summary>Where a request stands: smaller first.</summary>
    private sealed record Place(Request Request, Queue Queue, DateOnly Due, int Commits, decimal Pipeline, int Number) : IComparable<Place>
    {
        public int CompareTo(Place? other) => other is null ? 1
            : (Due, Commits, Pipeline, Number).CompareTo((other.Due, other.Commits, other.Pipeline, other.Number)) is var order and not 0 ? order
            : string.CompareOrdinal(Request.Key, other.Request.Key);
    }
}
