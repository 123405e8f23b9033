using TeamsAlign.Customers.Money;
using TeamsAlign.Insights;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Api;

/// <summary>The table of requests. Without words it is made once a version for all who see the same; its rows once until they change.</summary>
internal sealed class FindRequests(IWorkspace workspace, CurrentPerson caller, SearchIndex search, RequestRows rows, KeptAnswers answers, TimeProvider time)
{
    private const int MostFound = 200;

    public KeptAnswer<RequestTable> Answer(RequestQuery query)
    {
        var (state, viewer) = (workspace.State, caller.Person);
        var today = state.Today(time.GetUtcNow());
        var audience = new MoneySight(state, viewer).Audience;
        if (!string.IsNullOrWhiteSpace(query.Q))
            return KeptAnswers.Once<RequestTable>(Table(state, audience, today, query));
        // Spelled as it is understood, or the same answer would be kept under many names.
        var key = ("requests", audience, query.Mine == true ? viewer.Id : PersonId.None, query.OnlyStatus, query.Column, query.Descending == true, query.Rows, today);
        return answers.Of<RequestTable>(state, key, () => Table(state, audience, today, query));
    }

    private byte[] Table(WorkspaceState state, Audience audience, DateOnly today, RequestQuery query)
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
        var shown = query.Column is { } sort ? RequestOrder.By(all, sort, query.Descending == true, views) : all;
        var kept = rows.Of(state, audience, today);
        return RequestTableJson.Of(views.TableOf(all.Length), [.. shown.Take(query.Rows).Select(r => kept.Row(r, views.Row))], answers.Options);
    }

    /// <summary>What waits for an answer first, in the order of the queue; then the newest.</summary>
    private static IEnumerable<Request> InOrder(WorkspaceState state, DateOnly today, RequestStatus? only)
    {
        var waiting = only is { } status && !RequestMoves.Waits(status) ? [] : DecisionQueue.Of(state, today);
        return waiting.Concat(state.AnsweredNewestFirst(only));
    }
}
