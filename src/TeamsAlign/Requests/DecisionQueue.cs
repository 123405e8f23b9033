using TeamsAlign.Customers;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>What waits for an answer, in the default order: answer due, then commit deals hit, then pipeline.</summary>
internal static class DecisionQueue
{
    public static IReadOnlyList<Request> Of(WorkspaceState state, DateOnly today) =>
    [
        .. from request in Enum.GetValues<RequestStatus>().Where(RequestMoves.Waits).SelectMany(state.RequestsThatAre)
           let deals = RequestMoney.DealsOf(state, request.Key, today).Select(d => d.Deal).Where(d => d.Outcome == DealOutcome.Open).DistinctBy(d => d.Key).ToArray()
           orderby request.AnswerDue ?? DateOnly.MaxValue,
               deals.Count(d => d.Forecast == ForecastCategory.Commit) descending,
               deals.Sum(d => Pipeline(d, state)) descending,
               RecordKey.Number(request.Key)
           select request,
    ];

    /// <summary>What comes after a request in the queue, which may be answered by now.</summary>
    public static string? After(IReadOnlyList<Request> before, string key)
    {
        var at = before.Select((r, i) => (r, i)).FirstOrDefault(x => x.r.Key == key).i;
        return before.ElementAtOrDefault(at + 1)?.Key;
    }

    // Only orders the queue; nobody sees the sum. Deals without known worth weigh nothing here and are not hidden anywhere.
    private static decimal Pipeline(Deal deal, WorkspaceState state) => Customers.Money.Estimates.Of(state).Of(deal).Value ?? 0;
}
