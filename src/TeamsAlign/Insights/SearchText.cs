using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Insights;

/// <summary>What of a record can be searched, by value: where it is the same as before, what else changed is nothing to the index.</summary>
/// <param name="Kind">Key prefix.</param>
/// <param name="Accounts">Names of the customers it is about, a line each.</param>
internal sealed record SearchText(string Key, string Kind, string Title, string Body, string Accounts)
{
    public static SearchText Of(Request request, WorkspaceState state) => new(
        request.Key, Request.Prefix, request.Title, $"{request.Problem}\n{request.WantedOutcome}\n{request.Area}",
        Names(state, state.AccountsAsking(request.Key)));

    public static SearchText Of(PlanItem item, WorkspaceState state) => new(
        item.Key, PlanItem.Prefix, item.Title, $"{item.Summary}\n{item.Area}",
        Names(state, state.RequestsOf(item.Key).SelectMany(r => state.AccountsAsking(r.Key)).Distinct()));

    /// <returns>Null where a state has no such record, or it is of a kind that is not searched.</returns>
    public static SearchText? Of(string key, WorkspaceState state) =>
        state.Requests[key] is { } request ? Of(request, state) : state.PlanItems[key] is { } item ? Of(item, state) : null;

    private static string Names(WorkspaceState state, IEnumerable<string> accounts) => string.Join('\n', accounts.Select(a => state.Accounts[a]?.Name));
}
