using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Insights;

/// <summary>Something a customer wants, with the request in which it is answered.</summary>
/// <param name="Request">The request itself, or the one it was said to be the same as.</param>
/// <param name="Keys">That request's key, and those the customer was entered at.</param>
/// <param name="At">When something last happened: asked by this customer, or answered.</param>
internal sealed record BriefAsk(Request Request, IReadOnlyList<string> Keys, DateTimeOffset At)
{
    /// <summary>Newest first.</summary>
    public static IReadOnlyList<BriefAsk> Of(WorkspaceState state, Account account) =>
    [
        .. from demand in state.DemandsOfAccount(account.Key)
           let asked = state.Requests[demand.Request]
           where asked is not null
           let answering = Answering(state, asked)
           group (Demand: demand, Asked: asked) by answering into same
           let at = same.Max(x => Later(x.Demand.AddedAt, x.Asked.AskedAt))
           let ask = new BriefAsk(
               same.Key,
               [.. same.Select(x => x.Asked.Key).Prepend(same.Key.Key).Distinct(StringComparer.OrdinalIgnoreCase)],
               Later(at, same.Key.AnsweredAt ?? at))
           orderby ask.At descending, RecordKey.Number(ask.Request.Key) descending
           select ask,
    ];

    /// <summary>Where "same as" leads; a circle, which only hand edits can make, ends where it closes.</summary>
    private static Request Answering(WorkspaceState state, Request asked)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var request = asked;
        while (request is { Status: RequestStatus.SameAs, SameAs: { } other } && seen.Add(request.Key) && state.Requests[other] is { } next)
            request = next;
        return request;
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
