using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;
using TeamsAlign.Workspaces.Due;

namespace TeamsAlign.Requests;

/// <summary>"Not now" ends by itself: on its day, when the plan item it was put off for ships, or when enough customers ask, the request waits for an answer again.</summary>
internal sealed class ReopenWhenDue : IDueWork
{
    public IEnumerable<DueCommand> Due(WorkspaceState state, DateTimeOffset now) =>
        from request in state.RequestsThatAre(RequestStatus.NotNow)
        let why = Why(state, request, state.Today(now))
        where why is not null
        select new DueCommand(request.Key, $"request.reopen.{request.AnsweredAt:O}", new ReopenRequest(request.Key, why));

    private static string? Why(WorkspaceState state, Request request, DateOnly today)
    {
        if (request.NotNowUntil <= today)
            return $"It was put off until {RequestWords.Date(request.NotNowUntil.Value)}.";
        if (request.NotNowItem is { } item && state.PlanItems[item]?.Status == PlanStatus.Shipped)
            return $"It was put off until {item} ships, and it has.";
        return request.NotNowCustomers is { } enough && state.AccountsAsking(request.Key).Count is var asking && asking >= enough
            ? $"It was put off until {enough} customers ask, and {asking} do."
            : null;
    }
}
