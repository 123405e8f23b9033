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

    /// <summary>The same as a file, with all of its rows.</summary>
    public byte[] File(RequestQuery query)
    {
        var state = workspace.State;
        var views = new RequestViews(state, caller.Person, state.Today(time.GetUtcNow()));
        return RequestsFile.Write(Found(state, query, views).Select(views.Row));
    }

    private byte[] Table(WorkspaceState state, Audience audience, DateOnly today, RequestQuery query)
    {
        var views = new RequestViews(state, caller.Person, today);
        var found = Found(state, query, views);
        var kept = rows.Of(state, audience, today);
        return RowsJson.Of(views.TableOf(found.Length), [.. found.Take(query.Rows).Select(r => kept.Row(r, views.Row))], answers.Options);
    }

    /// <summary>All that is asked for, in its order.</summary>
    private Request[] Found(WorkspaceState state, RequestQuery query, RequestViews views)
    {
        var found = string.IsNullOrWhiteSpace(query.Q)
            ? InOrder(state, query.OnlyStatus)
            : search.Find(state, query.Q, MostFound, Request.Prefix).Select(h => state.Requests[h.Key]).OfType<Request>();
        if (query.OnlyStatus is { } only)
            found = found.Where(r => r.Status == only);
        if (query.Mine == true)
            found = found.Where(r => r.AskedBy == caller.Person.Id);
        var all = found.ToArray();
        return query.Column is { } sort ? [.. RequestOrder.By(all, sort, query.Descending == true, views)] : all;
    }

    /// <summary>What waits for an answer first, in the order of the queue; then the newest.</summary>
    private static IEnumerable<Request> InOrder(WorkspaceState state, RequestStatus? only)
    {
        var waiting = only is { } status && !RequestMoves.Waits(status) ? [] : DecisionQueue.Of(state);
        return waiting.Concat(RequestsInOrder.Of(state).Answered(only));
    }
}
