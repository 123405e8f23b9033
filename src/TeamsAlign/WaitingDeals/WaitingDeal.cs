using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.WaitingDeals;

/// <summary>An open deal, and what it waits for from product: asked for and neither shipped nor refused.</summary>
/// <param name="Requests">At least one; what has no answer yet comes first.</param>
internal sealed record WaitingDeal(Deal Deal, IReadOnlyList<Request> Requests)
{
    private static readonly RequestStatus[] Coming = [RequestStatus.Approved, RequestStatus.Planned, RequestStatus.InProgress];

    /// <summary>Those whose amount the viewer may see: a seller's own, a sales manager's in scope. The soonest to close first.</summary>
    public static IEnumerable<WaitingDeal> Of(WorkspaceState state, Person viewer, DateOnly today)
    {
        var sight = new MoneySight(state, viewer);
        return from deal in state.Deals
               where MoneyRules.Counts(deal, today) && sight.SeesAmountOf(deal)
               let requests = state.DemandsOfDeal(deal.Key).Select(d => Answering(state, d.Request)).OfType<Request>().Where(IsWaiting).DistinctBy(r => r.Key)
                   .OrderByDescending(r => RequestMoves.Waits(r.Status)).ThenBy(r => r.AnswerDue ?? DateOnly.MaxValue).ToArray()
               where requests.Length > 0
               orderby deal.Closes ?? DateOnly.MaxValue, RecordKey.Number(deal.Key)
               select new WaitingDeal(deal, requests);
    }

    private static bool IsWaiting(Request request) => RequestMoves.Waits(request.Status) || Coming.Contains(request.Status);

    /// <summary>The request itself, or the one it was said to be the same as.</summary>
    private static Request? Answering(WorkspaceState state, string key) =>
        state.Requests[key] is { Status: RequestStatus.SameAs, SameAs: { } other } ? state.Requests[other] : state.Requests[key];
}
