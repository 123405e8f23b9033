using TeamsAlign.Customers.Money;
using TeamsAlign.Insights;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Api;

/// <summary>The table of requests. Without words it is made once a version for all who see the same.</summary>
internal sealed class FindRequests(IWorkspace workspace, CurrentPerson caller, SearchIndex search, KeptAnswers answers, TimeProvider time)
{
    private const int MostFound = 200;

    public KeptAnswer<RequestTable> Answer(RequestQuery query)
    {
        var (state, viewer) = (workspace.State, caller.Person);
        var today = state.Today(time.GetUtcNow());
        if (!string.IsNullOrWhiteSpace(query.Q))
            return answers.Once(Table(state, today, query));
        // Spelled as it is understood, or the same answer would be kept under many names.
        var key = ("requests", new MoneySight(state, viewer).Audience, query.Mine == true ? viewer.Id : PersonId.None, query.OnlyStatus, query.Column, query.Descending == true, query.Rows, today);
        return answers.Of(state, key, () => Table(state, today, query));
    }

    private RequestTable Table(WorkspaceState state, DateOnly today, RequestQuery query)
    {
        var views = new RequestViews(state, caller.Person, today);
        var found = string.IsNullOrWhiteSpace(query.Q)
            ? InOrder(state, today, query.OnlyStatus)
            : search.Find(state, query.Q, MostFound, Request.Prefix).Select(h => state.Requests[h.Key]).OfType<Request>();
        if (query.OnlyStatus is { } only)
            found = found.Where(r => r.Status == only);
        if (query.Mine == true)
            found = found.Where(r => r.AskedBy == caller.Person.Id);
        var all = found.ToArray();
        return views.Table(query.Column is { } sort ? RequestOrder.By(all, sort, query.Descending == true, views).Take(query.Rows) : all.Take(query.Rows), all.Length);
    }

    /// <summary>What waits for an answer first, in the order of the queue; then the newest.</summary>
    private static IEnumerable<Request> InOrder(WorkspaceState state, DateOnly today, RequestStatus? only)
    {
        var waiting = only is { } status && !RequestMoves.Waits(status) ? [] : DecisionQueue.Of(state, today);
        return waiting.Concat(state.AnsweredNewestFirst(only));
    }
}
